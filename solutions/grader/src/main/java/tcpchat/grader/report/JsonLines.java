package tcpchat.grader.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import tcpchat.grader.grade.StudentGrade;

/** All that is known of a class for whatever program comes next: a line of JSON a student, with the points. */
public final class JsonLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLines() {}

    /** A line for each student, each ended by a line feed. */
    public static String of(GradedClass graded, Policy policy) {
        StringBuilder lines = new StringBuilder();
        graded.students().forEach(student -> lines.append(line(student, policy)).append('\n'));
        return lines.toString();
    }

    private static ObjectNode line(StudentGrade student, Policy policy) {
        ObjectNode line = JSON.valueToTree(student);
        for (int index = 0; index < student.steps().size(); index++) {
            put((ObjectNode) line.get("steps").get(index), "points", policy.points(student.steps().get(index)),
                    policy.most(student.steps().get(index).step()));
        }
        put(line, "total", policy.total(student), policy.most(student));
        return line;
    }

    /** Points that are not known are {@code null}: a program that adds them up then has to decide what that means. */
    private static void put(ObjectNode node, String name, Optional<BigDecimal> points, BigDecimal most) {
        node.put(name, points.orElse(null));
        node.put("most", most);
    }
}
