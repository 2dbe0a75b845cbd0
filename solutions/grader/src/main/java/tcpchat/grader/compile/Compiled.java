package tcpchat.grader.compile;

import java.util.List;
import java.util.Map;

/**
 * What came of compiling a file.
 *
 * @param problems the compiler's errors, in sentences; empty where there are classes
 * @param classes  the student's class and those nested in it, by their full names
 */
public record Compiled(List<String> problems, Map<String, byte[]> classes) {}
