package tcpchat.grader.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the tests hand in. */
final class Samples {

    static final String SEND = "tcpchat.client.Step3Send";
    static final String CLOSE = "tcpchat.client.Step5Close";
    static final Limits SMALL = new Limits(100, 1 << 20, 16 << 10, 3, 50, 1_000);

    private Samples() {}

    /** A source that declares this class, and says something in a comment. */
    static String source(String className, String comment) {
        int dot = className.lastIndexOf('.');
        return "package " + className.substring(0, dot) + ";\n\n// " + comment + "\npublic final class "
                + className.substring(dot + 1) + " {\n}\n";
    }

    static String send(String comment) {
        return source(SEND, comment);
    }

    static Path write(Path file, String text) throws IOException {
        return write(file, text.getBytes(UTF_8));
    }

    static Path write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    /** The source that was found for a class. */
    static String textOf(HandedIn handedIn, String className) {
        return handedIn.files().get(className) instanceof Found.Source source ? source.text()
                : "no source, but " + handedIn;
    }
}
