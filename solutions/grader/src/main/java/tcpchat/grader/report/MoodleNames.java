package tcpchat.grader.report;

import java.util.List;

/**
 * What the columns of a Moodle grading worksheet are called: Moodle translates them, so they depend on the language in
 * which the teacher downloaded it.
 *
 * @param id       the column with {@code Participant 123456}
 * @param grade    the column to fill in
 * @param most     the column with the most that Moodle takes
 * @param feedback the column with the feedback; a worksheet may be without it
 */
public record MoodleNames(String id, String grade, String most, String feedback) {

    /** A worksheet in English. */
    public static final MoodleNames ENGLISH = new MoodleNames("Identifier", "Grade", "Maximum grade",
            "Feedback comments");

    /** A worksheet in simplified Chinese. */
    public static final MoodleNames CHINESE = new MoodleNames("标识符", "成绩", "最高分", "反馈评论");

    /** Those that need not be asked for. */
    static final List<MoodleNames> KNOWN = List.of(ENGLISH, CHINESE);
}
