package tcpchat.grader.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tcpchat.grader.grade.StudentGrade;

/**
 * All files about a class in one folder. The same grades make the same files, to the byte: they hold no time and do not
 * depend on the order in which the class was graded.
 */
public final class Reports {

    private Reports() {}

    /** Writes {@code class.html}, {@code gradebook.csv}, {@code grades.jsonl} and the feedback for each student. */
    public static void write(List<StudentGrade> grades, Policy policy, Path folder) throws IOException {
        GradedClass graded = GradedClass.of(grades, policy);
        Path feedback = Files.createDirectories(folder.resolve("feedback"));
        for (StudentGrade student : graded.students()) {
            String name = FileNames.of(student.id());
            write(feedback.resolve(name + ".html"), FeedbackPage.html(student));
            write(feedback.resolve(name + ".txt"), FeedbackPage.text(student));
        }
        write(folder.resolve("gradebook.csv"), new Gradebook(graded, policy).csv());
        write(folder.resolve("grades.jsonl"), JsonLines.of(graded, policy));
        write(folder.resolve("class.html"), ClassPage.html(graded, policy));
    }

    /** Not {@code writeString}, which refuses the half of a character that a name may end with. */
    private static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(UTF_8));
    }
}
