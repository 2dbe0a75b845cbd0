package tcpchat.grader.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files beside the templates that go into a page or a zip as they are. */
final class PageFiles {

    /** Where templates and files lie. */
    static final String FOLDER = "/tcpchat/grader/report";

    private PageFiles() {}

    static String text(String name) {
        try (InputStream file = PageFiles.class.getResourceAsStream(FOLDER + "/" + name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
