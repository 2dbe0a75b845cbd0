package tcpchat.grader.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tcpchat.grader.grade.Seal;
import tcpchat.grader.grade.StudentGrade;

/** What the instructor is told at the beginning and at the end of a run. */
public final class Summary {

    private Summary() {}

    /** Refuses where that file or folder is not there. */
    public static void expectThere(Path source) {
        if (source == null || !Files.isReadable(source)) {
            throw new Refusal(RunText.NOT_THERE.say(source == null ? "SOURCE" : source));
        }
    }

    /** Refuses where there is nothing to grade, or no place for the results. */
    public static void expectThere(Path source, Path out) {
        expectThere(source);
        if (out == null) {
            throw new Refusal(RunText.NOT_THERE.say("--out DIR"));
        }
    }

    /** Says what came of a run. */
    public static void print(List<StudentGrade> grades, int judged, long start, Path out) {
        long verdicts = grades.stream().flatMap(grade -> grade.steps().stream()).filter(step -> step.seal() != null)
                .count();
        System.out.println(RunText.DONE.say(grades.size(), (System.nanoTime() - start) / 1_000_000_000));
        System.out.println(RunText.REUSED.say(verdicts, judged));
        if (grades.stream().flatMap(grade -> grade.steps().stream()).anyMatch(step -> step.seal() == Seal.UNSAFE)) {
            System.out.println(RunText.UNSAFE.say());
        }
        long open = grades.stream().filter(Results::isOpen).count();
        if (open > 0) {
            System.out.println(RunText.OPEN.say(open));
        }
        System.out.println(RunText.WRITTEN.say(out));
    }
}
