package tcpchat.grader.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import tcpchat.grader.grade.StepGrade;
import tcpchat.grader.grade.StepStatus;
import tcpchat.grader.grade.StudentGrade;
import tcpchat.grader.intake.Found;
import tcpchat.grader.intake.HandedIn;
import tcpchat.grader.judge.Bench;
import tcpchat.grader.judge.Judging;
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
                Steps.all().stream().map(step -> StepGrade.untested(step, StepStatus.MISSING, List.of())).toList();
        return new StudentGrade(id, roster.of(id).name().isEmpty() ? id : roster.of(id).name(), language.getLanguage(),
                roster.of(id).late(), grades, List.of(Language.in(language, () -> RunText.NOTHING.say())), List.of());
    }

    private StepGrade grade(Step step, HandedIn handedIn, Bench bench, Locale language)
            throws IOException, InterruptedException {
        Found found = handedIn.of(step);
        if (found instanceof Found.Source source) {
            return source.stub()
                    ? StepGrade.untested(step, StepStatus.NOT_STARTED,
                            List.of(Language.in(language, () -> RunText.NOT_STARTED.say())))
                    : bench.verdict(step, source.text()).with(source.notes());
        }
        if (found instanceof Found.Several several) {
            return StepGrade.untested(step, StepStatus.AMBIGUOUS, List.of(several.sentence()));
        }
        return found instanceof Found.Unusable unusable
                ? StepGrade.untested(step, StepStatus.MISSING, unusable.sentences())
                : StepGrade.untested(step, StepStatus.MISSING, List.of());
    }
}
