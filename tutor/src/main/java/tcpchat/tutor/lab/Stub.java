package tcpchat.tutor.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tcpchat.tutor.steps.Step;

/**
 * A student's file as it was before the student: with its TODOs, and it compiles. The tutor carries a copy of each, for
 * the file itself may have changed long before the kit is built for the first time.
 */
public final class Stub {

    private Stub() {}

    /** The resource of the tutor that holds the stub of that step's file. */
    public static String resource(Step step) {
        return "/tcpchat/tutor/stubs/" + step.className().replace('.', '/') + ".stub";
    }

    /** The stub's text. */
    public static String of(Step step) {
        try (InputStream stub = Stub.class.getResourceAsStream(resource(step))) {
            return new String(stub.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes the stub into a folder of sources, below its package, and returns the file. */
    static Path extract(Step step, Path folder) throws IOException {
        Path file = folder.resolve(step.className().replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, of(step));
    }
}
