package tcpchat.grader.compile;

import java.nio.file.Path;
import java.util.List;

/**
 * A file to compile.
 *
 * @param className the full name of the class that a student writes
 * @param text      the file
 * @param classPath what it is compiled against
 * @param language  the language of the reader
 */
public record Order(String className, String text, List<Path> classPath, String language) {}
