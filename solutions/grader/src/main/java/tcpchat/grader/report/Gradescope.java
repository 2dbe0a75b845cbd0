package tcpchat.grader.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import tcpchat.grader.grade.StepGrade;
import tcpchat.grader.grade.StepStatus;
import tcpchat.grader.grade.StudentGrade;
import tcpchat.tutor.steps.Language;

/**
 * One student as Gradescope's {@code results.json}. Gradescope takes a test without a score for one that is worth
 * nothing, and adds up the others. So where the points of one step are not known, no score is given at all: the
 * instructor sees a result without a grade, and nobody a grade that is too low.
 */
public final class Gradescope {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Gradescope() {}

    /** The file, in the student's language. */
    public static String results(StudentGrade student, Policy policy) {
        return Language.in(FeedbackPage.language(student), () -> json(student, policy))
                .toPrettyString() + "\n";
    }

    private static ObjectNode json(StudentGrade student, Policy policy) {
        ObjectNode results = JSON.createObjectNode();
        Optional<BigDecimal> total = policy.total(student);
        // It stands above the sum of the tests, for only it knows the days late.
        total.ifPresent(points -> results.put("score", points));
        results.put("output", total.isPresent() ? FeedbackText.ignored(student) : ReportPageText.NO_TOTAL.say());
        // The default up here is a kind of HTML.
        results.put("output_format", "text");
        for (StepGrade grade : student.steps()) {
            ObjectNode test = results.withArray("tests").addObject();
            StepWords words = StepWords.of(grade);
            test.put("name", words.id() + "  " + words.title());
            test.put("name_format", "text");
            if (total.isPresent() && policy.asksFor(grade.step())) {
                policy.points(grade).ifPresent(points -> test.put("score", points));
                test.put("max_score", policy.most(grade.step()));
            }
            if (grade.status().isFinal()) {
                test.put("status", grade.status() == StepStatus.DONE ? "passed" : "failed");
            }
            test.put("output", words.state() + "\n\n" + String.join("\n", words.lines()));
            test.put("output_format", "text");
            test.put("visibility", "visible");
        }
        return results;
    }
}
