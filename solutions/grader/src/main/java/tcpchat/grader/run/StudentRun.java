package tcpchat.grader.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import tcpchat.grader.grade.Count;
import tcpchat.grader.grade.StepGrade;
import tcpchat.grader.grade.StepStatus;
import tcpchat.grader.grade.StudentGrade;
import tcpchat.grader.intake.Found;
import tcpchat.grader.intake.HandedIn;
import tcpchat.grader.judge.Bench;
import tcpchat.grader.judge.Judging;
import tcpchat.tutor.junit.StepCount;
import tcpchat.tutor.steps.Language;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;

/** Grades one student. */
final class StudentRun {

    private final Judging judging;
    private final Roster roster;
    private final AtomicInteger steps = new AtomicInteger();

    StudentRun(Judging judging, Roster roster) {
        this.judging = judging;
        this.roster = roster;
    }

    /** How many steps have been graded. */
    int steps() {
        return steps.get();
    }

    /** The grade for what was handed in; what it says is in that language. */
    StudentGrade grade(HandedIn handedIn, Locale language) throws IOException, InterruptedException {
        List<StepGrade> grades = new ArrayList<>();
        List<String> ignored = new ArrayList<>(handedIn.ignored());
        try (Bench bench = judging.bench(language)) {
            for (Step step : Steps.all()) {
                grades.add(grade(step, handedIn, bench, language));
                steps.incrementAndGet();
            }
        }
        List<String> questions = new ArrayList<>(handedIn.questions());
        if (!roster.students().isEmpty() && !roster.students().containsKey(handedIn.id())) {
            questions.add(RunText.ON_NO_ROSTER.say());
        }
        ignored.addAll(0, handedIn.problems());
        String name = roster.of(handedIn.id()).name();
        return new StudentGrade(handedIn.id(), name.isEmpty() ? handedIn.name() : name, language.getLanguage(),
                roster.of(handedIn.id()).late(), grades, ignored, questions);
    }

    /** The grade of one who has handed nothing in. */
    StudentGrade nothing(String id, Locale language) {
        List<StepGrade> grades =
                Steps.all().stream().map(step -> untested(step, StepStatus.MISSING, List.of())).toList();
        return new StudentGrade(id, roster.of(id).name().isEmpty() ? id : roster.of(id).name(), language.getLanguage(),
                roster.of(id).late(), grades, List.of(Language.in(language, () -> RunText.NOTHING.say())), List.of());
    }

    private StepGrade grade(Step step, HandedIn handedIn, Bench bench, Locale language)
            throws IOException, InterruptedException {
        Found found = handedIn.of(step);
        if (found instanceof Found.Source source) {
            return source.stub()
                    ? untested(step, StepStatus.NOT_STARTED,
                            List.of(Language.in(language, () -> RunText.NOT_STARTED.say())))
                    : with(source.notes(), bench.verdict(step, source.text()));
        }
        if (found instanceof Found.Several several) {
            return untested(step, StepStatus.AMBIGUOUS, List.of(several.sentence()));
        }
        return found instanceof Found.Unusable unusable
                ? untested(step, StepStatus.MISSING, unusable.sentences())
                : untested(step, StepStatus.MISSING, List.of());
    }

    private static StepGrade with(List<String> notes, StepGrade grade) {
        List<String> sentences = new ArrayList<>(grade.sentences());
        sentences.addAll(notes);
        return new StepGrade(grade.step(), grade.status(), grade.core(), grade.challenge(), grade.failures(),
                grade.hung(), sentences, grade.remarks(), grade.code(), grade.seal());
    }

    private static StepGrade untested(Step step, StepStatus status, List<String> sentences) {
        StepCount none = new StepCount(step);
        return new StepGrade(step.id(), status, new Count(0, none.core().known()),
                new Count(0, none.challenge().known()),
                List.of(), false, sentences, List.of(), "", null);
    }
}
