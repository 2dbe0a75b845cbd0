package tcpchat.grader.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.Optional;
import tcpchat.grader.grade.StepGrade;
import tcpchat.grader.grade.StepStatus;
import tcpchat.grader.grade.StudentGrade;
import tcpchat.tutor.steps.Language;

/**
 * One student as the result of a runner of GitHub Classroom, for {@code autograding-grading-reporter}. The reporter
 * adds up the scores of the tests, unless the most that can be reached is 0: then it reports no points at all. That is
 * what it is told where the points of a step are not known.
 */
public final class ClassroomResult {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ClassroomResult() {}

    /** The result as the reporter wants it: JSON in Base64. */
    public static String of(StudentGrade student, Policy policy) {
        ObjectNode json = Language.in(FeedbackPage.language(student), () -> json(student, policy));
        return Base64.getEncoder().encodeToString(json.toString().getBytes(UTF_8));
    }

    private static ObjectNode json(StudentGrade student, Policy policy) {
        Optional<BigDecimal> total = policy.total(student);
        ObjectNode result = JSON.createObjectNode();
        result.put("version", 1);
        result.put("status", total.isEmpty() ? "error" : isDone(student, policy) ? "pass" : "fail");
        result.put("max_score", total.isEmpty() ? BigDecimal.ZERO : policy.most(student));
        BigDecimal sum = BigDecimal.ZERO;
        for (StepGrade grade : student.steps()) {
            StepWords words = StepWords.of(grade);
            BigDecimal points = policy.points(grade).orElse(BigDecimal.ZERO);
            sum = sum.add(points);
            String text = words.state() + "\n" + String.join("\n", words.lines());
            add(result, words.id() + "  " + words.title(), status(grade), points, text.strip());
        }
        if (total.isPresent() && total.get().compareTo(sum) != 0) {
            add(result, ReportPageText.LATE_DAYS.say() + ": " + student.lateDays(), "fail",
                    total.get().subtract(sum), "");
        }
        return result;
    }

    private static boolean isDone(StudentGrade student, Policy policy) {
        return student.steps().stream().filter(grade -> policy.asksFor(grade.step()))
                .allMatch(grade -> grade.status() == StepStatus.DONE);
    }

    private static String status(StepGrade grade) {
        return !grade.status().isFinal() ? "error" : grade.status() == StepStatus.DONE ? "pass" : "fail";
    }

    private static void add(ObjectNode result, String name, String status, BigDecimal score, String message) {
        result.withArray("tests").addObject()
                .put("name", name).put("status", status).put("score", score).put("message", message)
                // The reporter shows a line unless it is 0; the message names it already.
                .put("test_code", "").put("filename", "").put("line_no", 0).put("duration", 0);
    }
}
