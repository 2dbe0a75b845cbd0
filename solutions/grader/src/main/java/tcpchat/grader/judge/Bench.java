package tcpchat.grader.judge;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tcpchat.grader.compile.Compiled;
import tcpchat.grader.compile.Order;
import tcpchat.grader.grade.Seal;
import tcpchat.grader.grade.StepGrade;
import tcpchat.grader.grade.StepStatus;
import tcpchat.tutor.runner.SuiteResult;
import tcpchat.tutor.runner.WorkerPool;
import tcpchat.tutor.steps.Language;
import tcpchat.tutor.steps.Step;

/** Where the files of one student are judged, one after the other. */
public final class Bench implements Closeable {

    private final Judging judging;
    private final Locale language;
    private final Map<String, Compiled> compiled = new HashMap<>();
    private Path classes;
    private WorkerPool unsealed;

    Bench(Judging judging, Locale language) {
        this.judging = judging;
        this.language = language;
    }

    Locale language() {
        return language;
    }

    /** The verdict on the student's file for that step. */
    public StepGrade verdict(Step step, String text) throws IOException, InterruptedException {
        return judging.verdict(step, text, this);
    }

    /** Finds the verdict out; where this machine can't, that is no fault of the student's. */
    StepGrade judge(Step step, String text) throws InterruptedException {
        try {
            return test(step, text);
        } catch (IOException | IllegalStateException ofThisMachine) {
            return Language.in(language, () -> Grades.noVerdict(step));
        }
    }

    private StepGrade test(Step step, String text) throws IOException, InterruptedException {
        Compiled result = compile(step, text);
        if (result.classes().isEmpty()) {
            return StepGrade.untested(step, StepStatus.NOT_COMPILING, result.problems());
        }
        SuiteResult suite = run(step);
        if (!Grades.says(step, suite)) {
            suite = run(step);
        }
        SuiteResult last = suite;
        return Language.in(language, () -> Grades.says(step, last)
                ? Grades.of(step, last, text, Remarks.of(result.classes()), seal(step))
                : Grades.noVerdict(step));
    }

    private Compiled compile(Step step, String text) throws IOException, InterruptedException {
        Compiled known = compiled.get(step.className());
        if (known != null) {
            return known;
        }
        Compiled result = judging.compiler()
                .compile(new Order(step.className(), text, judging.classPath(step), language.getLanguage()));
        compiled.put(step.className(), result);
        if (classes == null) {
            classes = judging.workplace().newFolder();
        }
        for (Map.Entry<String, byte[]> one : result.classes().entrySet()) {
            Path file = classes.resolve(one.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, one.getValue());
        }
        return result;
    }

    private SuiteResult run(Step step) throws InterruptedException {
        if (SealedJudge.judges(step)) {
            return judging.sealed().judge(step, classes, language);
        }
        if (unsealed == null) {
            unsealed = judging.unsealed().open(classes, language);
        }
        return judging.unsealed().judge(unsealed, step, classes);
    }

    private Seal seal(Step step) {
        if (!judging.jail().holds()) {
            return Seal.UNSAFE;
        }
        return SealedJudge.judges(step) ? Seal.SEALED : Seal.NOT_SEALED;
    }

    @Override
    public void close() throws IOException {
        if (unsealed != null) {
            unsealed.close();
        }
        if (classes != null) {
            Workplace.delete(classes);
        }
    }
}
