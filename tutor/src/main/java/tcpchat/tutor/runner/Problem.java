package tcpchat.tutor.runner;

import java.nio.file.Path;

/**
 * What the compiler has to say about one place of a file.
 *
 * @param file    the file; {@code null} where it concerns none
 * @param line    the line from 1; 0 where it concerns none
 * @param column  the column from 1, where a tab is one as any character; 0 where it concerns none
 * @param kind    how bad it is
 * @param code    the compiler's own name for it, such as {@code compiler.err.expected}: the same in every language;
 *                empty where it is none of the compiler's
 * @param message what it is, in the language of the reader
 */
public record Problem(Path file, long line, long column, Kind kind, String code, String message) {

    /** Whether there are classes in spite of it. */
    public enum Kind { ERROR, WARNING }

    /**
     * An error that is none of the compiler's.
     *
     * @param line the line, at whose beginning the problem is; 0 where it concerns none
     */
    public static Problem of(Path file, long line, String message) {
        return new Problem(file, line, Math.min(line, 1), Kind.ERROR, "", message);
    }

    /** For example {@code Step3Send.java:14: ';' expected}. */
    @Override
    public String toString() {
        String place = file == null ? "" : file.getFileName() + (line > 0 ? ":" + line : "") + ": ";
        return place + message;
    }
}
