package tcpchat.grader.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The zip that an instructor uploads to Gradescope: the kit, and the two scripts that Gradescope asks for. */
public final class AutograderZip {

    private AutograderZip() {}

    /**
     * Writes it.
     *
     * @param zip   the file to write
     * @param files the files of the kit, by their names in the zip, with forward slashes; {@code lab} is among them
     */
    public static void write(Path zip, Map<String, Path> files) throws IOException {
        try (Zip out = new Zip(zip)) {
            for (String script : new String[] {"setup.sh", "run_autograder"}) {
                out.add(script, PageFiles.text(script).getBytes(UTF_8), true);
            }
            for (Map.Entry<String, Path> file : new TreeMap<>(files).entrySet()) {
                out.add(file.getKey(), file.getValue(), isRunnable(file.getKey(), file.getValue()));
            }
        }
    }

    /** Windows does not know which file may be run, so the kit's own are known by their names. */
    private static boolean isRunnable(String name, Path file) {
        boolean windows = !file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return name.equals("lab") || name.equals("mvnw") || !windows && Files.isExecutable(file);
    }
}
