package tcpchat.grader.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import tcpchat.grader.grade.StudentGrade;

/** The zip of feedback files that a teacher uploads to Moodle: a folder a student, named as Moodle names them. */
public final class MoodleFeedback {

    private static final int MOST_OF_NAME = 60;

    private MoodleFeedback() {}

    /** Writes it; students whose number Moodle would not know are left out. */
    public static void write(Path zip, GradedClass graded) throws IOException {
        try (Zip out = new Zip(zip)) {
            for (StudentGrade student : graded.students()) {
                Optional<String> number = Participant.of(student);
                if (number.isPresent()) {
                    out.add(folder(student, number.get()) + "/feedback.html",
                            FeedbackPage.html(student).getBytes(UTF_8), false);
                }
            }
        }
    }

    /** Moodle reads the number between the first two underscores, so the name has none; the rest is for people. */
    static String folder(StudentGrade student, String number) {
        String name = Shown.line(student.name()).replaceAll("[\\\\/:*?\"<>|_.]+", " ").strip();
        String part = name.codePointCount(0, name.length()) <= MOST_OF_NAME ? name
                : name.substring(0, name.offsetByCodePoints(0, MOST_OF_NAME)).strip();
        return part + "_" + number + "_assignsubmission_file_";
    }
}
