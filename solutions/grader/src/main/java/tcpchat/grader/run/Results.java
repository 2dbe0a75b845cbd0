package tcpchat.grader.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tcpchat.grader.grade.StudentGrade;
import tcpchat.grader.judge.Verdicts;
import tcpchat.grader.report.FileNames;

/** The folder of a run: the verdicts, and a file a student. Pages and tables are made of it. */
public final class Results {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    public Results(Path folder) {
        this.folder = folder;
    }

    /** Where verdicts are kept. */
    public Verdicts verdicts() throws IOException {
        return new Verdicts(folder.resolve("verdicts"));
    }

    /** Keeps a student's grade. */
    void keep(StudentGrade grade) throws IOException {
        Path students = Files.createDirectories(folder.resolve("students"));
        Verdicts.writeWhole(students.resolve(FileNames.of(grade.id()) + ".json"), JSON.writeValueAsBytes(grade));
    }

    /** Keeps the grades of these students. */
    public void keep(List<StudentGrade> grades) throws IOException {
        for (StudentGrade grade : grades) {
            keep(grade);
        }
    }

    /** Every student's grade. */
    public List<StudentGrade> students() throws IOException {
        Path students = folder.resolve("students");
        if (!Files.isDirectory(students)) {
            throw new Refusal(RunText.NO_RESULTS.say(folder));
        }
        List<StudentGrade> grades = new ArrayList<>();
        try (Stream<Path> files = Files.list(students)) {
            for (Path file : (Iterable<Path>) files.filter(name -> name.toString().endsWith(".json"))
                    .sorted()::iterator) {
                grades.add(read(file));
            }
        }
        return grades;
    }

    private static StudentGrade read(Path file) {
        try {
            return JSON.readValue(Files.readAllBytes(file), StudentGrade.class);
        } catch (IOException broken) {
            throw new Refusal(RunText.BROKEN_FILE.say(file));
        }
    }

    /** The grades of several folders; of a student in two of them the one whose every step has a last word. */
    public static List<StudentGrade> merged(List<Path> folders) throws IOException {
        Map<String, StudentGrade> merged = new TreeMap<>();
        for (Path folder : folders) {
            for (StudentGrade grade : new Results(folder).students()) {
                merged.merge(grade.id(), grade, Results::better);
            }
        }
        return List.copyOf(merged.values());
    }

    private static StudentGrade better(StudentGrade one, StudentGrade other) {
        if (one.equals(other) || isFinal(one) && !isFinal(other)) {
            return one;
        }
        if (isFinal(other) && !isFinal(one)) {
            return other;
        }
        List<String> questions = new ArrayList<>(one.questions());
        if (!questions.contains(RunText.TWO_RESULTS.say())) {
            questions.add(RunText.TWO_RESULTS.say());
        }
        return new StudentGrade(one.id(), one.name(), one.language(), one.lateDays(), one.steps(), one.ignored(),
                questions);
    }

    private static boolean isFinal(StudentGrade grade) {
        return grade.steps().stream().allMatch(step -> step.status().isFinal());
    }

    /** Whether a person has to look at it. */
    public static boolean isOpen(StudentGrade grade) {
        return !isFinal(grade) || !grade.questions().isEmpty();
    }
}
