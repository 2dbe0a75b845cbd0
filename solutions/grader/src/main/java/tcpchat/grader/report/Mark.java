package tcpchat.grader.report;

import java.util.List;
import tcpchat.grader.grade.Seal;
import tcpchat.grader.grade.StepGrade;
import tcpchat.grader.grade.StepStatus;
import tcpchat.tutor.steps.Step;

/**
 * A field of the heat map: how one step of one student stands.
 *
 * @param kind  its colour, as a class of the style
 * @param sign  the same without the colour
 * @param hung  whether a test did not end by itself
 * @param loose whether the verdict is not sealed, or unsafe
 * @param title the same in words
 */
public record Mark(String kind, String sign, boolean hung, boolean loose, String title) {

    /** The field of a step that was not graded. */
    static final Mark NONE = new Mark("none", "", false, false, "");

    /** The field for that grade. */
    static Mark of(Step step, StepGrade grade) {
        boolean loose = grade.seal() == Seal.NOT_SEALED || grade.seal() == Seal.UNSAFE;
        StringBuilder title = new StringBuilder(step.id() + "  " + step.title() + ": " + StepWords.state(grade));
        if (grade.hung()) {
            title.append("; ").append(ReportPageText.HUNG.say());
        }
        if (loose) {
            title.append("; ").append(seal(grade.seal()));
        }
        return new Mark(kind(grade), sign(grade), grade.hung(), loose, title.toString());
    }

    /** How far a verdict can be trusted, in a few words. */
    static String seal(Seal seal) {
        return switch (seal) {
            case SEALED -> ReportPageText.SEALED.say();
            case NOT_SEALED -> ReportPageText.NOT_SEALED.say();
            case UNSAFE -> ReportPageText.UNSAFE.say();
        };
    }

    /** One example of each kind, for the legend. */
    static List<Mark> legend() {
        return List.of(new Mark("done", sign(StepStatus.DONE), false, false, ReportPageText.LEGEND_DONE.say()),
                new Mark("most", "4/5", false, false, ReportPageText.LEGEND_MOST.say()),
                new Mark("some", "2/5", false, false, ReportPageText.LEGEND_SOME.say()),
                new Mark("broken", sign(StepStatus.NOT_COMPILING), false, false, ReportPageText.LEGEND_BROKEN.say()),
                new Mark("open", sign(StepStatus.NOT_STARTED), false, false, ReportPageText.LEGEND_NOT_STARTED.say()),
                new Mark("gone", sign(StepStatus.MISSING), false, false, ReportPageText.MISSING.say()),
                new Mark("ask", sign(StepStatus.AMBIGUOUS), false, false, ReportPageText.AMBIGUOUS.say()),
                new Mark("ask", sign(StepStatus.INFRASTRUCTURE), false, false, ReportPageText.INFRASTRUCTURE.say()));
    }

    /** The class of the style for that grade. */
    static String kind(StepGrade grade) {
        return switch (grade.status()) {
            case DONE -> "done";
            case WRONG -> 2 * grade.core().passed() > grade.core().known() ? "most" : "some";
            case NOT_COMPILING -> "broken";
            case NOT_STARTED -> "open";
            case MISSING -> "gone";
            case AMBIGUOUS, INFRASTRUCTURE -> "ask";
        };
    }

    private static String sign(StepGrade grade) {
        return grade.status() == StepStatus.WRONG ? grade.core().passed() + "/" + grade.core().known()
                : sign(grade.status());
    }

    private static String sign(StepStatus status) {
        return switch (status) {
            case DONE -> "✓";
            case WRONG -> "/";
            case NOT_COMPILING -> "×";
            case NOT_STARTED -> "·";
            case MISSING -> "–";
            case AMBIGUOUS -> "?";
            case INFRASTRUCTURE -> "!";
        };
    }
}
