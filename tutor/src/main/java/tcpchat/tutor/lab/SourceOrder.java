package tcpchat.tutor.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tcpchat.tutor.runner.TestResult;
import tcpchat.tutor.steps.Step;

/** The order in which a step's tests are written down, which is that of rising difficulty; JUnit has another one. */
public final class SourceOrder implements Comparator<TestResult> {

    /** The names after "extends" or "implements" in the head of a type. */
    private static final Pattern SUPERTYPES = Pattern.compile("\\b(?:extends|implements)\\s+([\\w\\s,]+)\\{");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final Path contracts;
    private final List<String> sources;

    /** The order of that step's tests: those of its own class first, then those of the contract it shares. */
    public SourceOrder(Path kit, Step step) {
        this.contracts = kit.resolve("tutor/src/main/java/tcpchat/tutor/contract");
        this.sources = sources(kit.resolve(step.track().folder()).resolve("src/test/java")
                .resolve(step.testClassName().replace('.', '/') + ".java")).toList();
    }

    /** The source of a suite or a contract, then those of the contracts that it names as its supertypes. */
    private Stream<String> sources(Path file) {
        String source = read(file);
        Stream<String> inherited = SUPERTYPES.matcher(source).results()
                .flatMap(supertypes -> COMMA.splitAsStream(supertypes.group(1).strip()))
                .map(name -> contracts.resolve(name + ".java"))
                .filter(Files::exists)
                .flatMap(this::sources);
        return Stream.concat(Stream.of(source), inherited);
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
