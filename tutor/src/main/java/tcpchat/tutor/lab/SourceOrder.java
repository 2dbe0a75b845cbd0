package tcpchat.tutor.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tcpchat.tutor.runner.TestResult;
import tcpchat.tutor.steps.Step;

/** The order in which a step's tests are written down, which is that of rising difficulty; JUnit has another one. */
public final class SourceOrder implements Comparator<TestResult> {

    private final List<String> sources;

    /** The order of that step's tests: those of its own class first, then those of the contract it shares. */
    public SourceOrder(Path kit, Step step) {
        Path own = kit.resolve(step.track().folder()).resolve("src/test/java")
                .resolve(step.testClassName().replace('.', '/') + ".java");
        try (Stream<Path> contracts = Files.list(kit.resolve("tutor/src/main/java/tcpchat/tutor/contract"))) {
            String suite = Files.readString(own);
            this.sources = Stream.concat(Stream.of(suite), contracts
                    .filter(contract -> suite.contains("extends "
                            + contract.getFileName().toString().replace(".java", "")))
                    .map(SourceOrder::read)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int compare(TestResult one, TestResult other) {
        return Integer.compare(position(one), position(other));
    }

    private int position(TestResult test) {
        int before = 0;
        for (String source : sources) {
            int at = source.indexOf(" " + test.method() + "(");
            if (at >= 0) {
                return before + at;
            }
            before += source.length();
        }
        return before;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
