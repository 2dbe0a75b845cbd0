package tcpchat.grader.intake;

import java.util.List;

/** What was handed in for one of the files that a student writes. A place is a path with forward slashes, zips included. */
public sealed interface Found {

    /**
     * A source to be judged.
     *
     * @param place where it was
     * @param text  the source, decoded and without a byte order mark
     * @param stub  whether it is the file that was handed out, apart from line ends and trailing blanks
     * @param notes sentences to the student, such as that it was not saved as UTF-8
     */
    record Source(String place, String text, boolean stub, List<String> notes) implements Found {}

    /** No file for it. */
    record Missing() implements Found {}

    /**
     * There are files that were meant for it, and none can be judged.
     *
     * @param places    where they are
     * @param sentences to the student: why not
     */
    record Unusable(List<String> places, List<String> sentences) implements Found {}

    /**
     * There is more than one, and nobody can know which is meant.
     *
     * @param places   where they are
     * @param sentence names the places, to the student
     */
    record Several(List<String> places, String sentence) implements Found {}
}
