package tcpchat.grader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tcpchat.grader.grade.Count;
import tcpchat.grader.grade.Failure;
import tcpchat.grader.grade.Seal;
import tcpchat.grader.grade.StepGrade;
import tcpchat.grader.grade.StepStatus;
import tcpchat.grader.grade.StudentGrade;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.steps.Language;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.steps.Track;

/** A class as it may be, the same one at each run: most is done, the rest is wrong in the usual ways. */
final class DemoClass {

    private static final String[] FAMILIES = {"Chen", "García", "Novák", "Okafor", "Silva", "Tanaka", "Weber", "王", "李",
            "赵"};
    private static final String[] GIVEN = {"Ana", "Ben", "Chidi", "Dana", "Emil", "Mei", "Noor"};
    private static final Misconception[] MISTAKES = {Misconception.NEWLINE_ADDED, Misconception.WRONG_CHARSET,
            Misconception.BUFFER_TAIL, Misconception.NOT_CLOSED, Misconception.EXCEPTION_SWALLOWED};
    private static final String[] CODE = {"out.println(message);", "out.write(message.getBytes());",
            "return new String(buffer, UTF_8);", "socket.shutdownOutput();",
            "} catch (IOException e) { return null; }"};

    private final Random random = new Random(7);

    private DemoClass() {}

    /** So many students, of whom the first ones have hostile names. */
    static List<StudentGrade> of(int students) {
        DemoClass demo = new DemoClass();
        List<StudentGrade> grades = new ArrayList<>();
        for (int number = 0; number < students; number++) {
            grades.add(demo.student(number));
        }
        return grades;
    }

    private StudentGrade student(int number) {
        String name = switch (number) {
            case 3 -> "=cmd|'/c calc'!A0";
            case 8 -> "<img src=x onerror=document.title='hacked'>";
            case 12 -> "王小明, \"Ming\"";
            default -> name(number);
        };
        double skill = 0.35 + random.nextDouble() * 0.7;
        List<StepGrade> steps = new ArrayList<>();
        for (Step step : Steps.ofChat()) {
            steps.add(step(step, number, skill - step.number() * 0.02 - (step.track() == Track.GUI ? 0.15 : 0)));
        }
        List<String> questions = number == 17 ? List.of("Two submissions, s17.zip and s17 (1).zip, have no time stamp. "
                + "Which one is the newer?") : List.of();
        List<String> ignored = number % 9 == 4 ? List.of("bin/Step3Send.class: compiled files are not looked at")
                : List.of();
        String language = Language.current().getLanguage();
        return new StudentGrade("2024%04d".formatted(1000 + number * 37), name, language, number % 11 == 5 ? 2 : 0,
                steps, ignored, questions);
    }

    private String name(int number) {
        String family = FAMILIES[number % FAMILIES.length];
        return family.length() == 1 ? family + "小明大伟静文".charAt(number % 6)
                : GIVEN[number % GIVEN.length] + " " + family;
    }

    private StepGrade step(Step step, int number, double skill) {
        Seal seal = step.track() == Track.GUI ? Seal.NOT_SEALED : Seal.SEALED;
        int known = 5 + (step.number() * 7 + (step.track() == Track.GUI ? 2 : 0)) % 9;
        if (number == 17 && step.id().equals("client 3")) {
            return Grades.saying(Grades.step(step.id(), StepStatus.AMBIGUOUS),
                    "a/Step3Send.java and b/Step3Send.java are both this step.");
        }
        if (number == 21 && step.id().equals("server 6")) {
            return Grades.step(step.id(), StepStatus.INFRASTRUCTURE);
        }
        double luck = random.nextDouble();
        if (luck < skill) {
            return Grades.sealed(Grades.done(step.id()), seal);
        }
        if (luck < skill + 0.06) {
            return Grades.saying(Grades.step(step.id(), StepStatus.NOT_COMPILING), step.place(31) + ": ';' expected");
        }
        if (luck > 0.93) {
            return Grades.step(step.id(), luck > 0.97 ? StepStatus.MISSING : StepStatus.NOT_STARTED);
        }
        return wrong(step, known, seal);
    }

    private StepGrade wrong(Step step, int known, Seal seal) {
        int kind = Math.min(random.nextInt(MISTAKES.length), random.nextInt(MISTAKES.length));
        Misconception mistake = MISTAKES[kind];
        String message = "The text arrives as it was sent\nexpected:     \"Hello\" (48 65 6C 6C 6F)\n"
                + "happened:     \"Hello\\n\" (48 65 6C 6C 6F 0A)\nlikely cause: " + mistake.sentence();
        Failure first = new Failure("arrives", "The text arrives as it was sent", message, mistake.name(),
                mistake.sentence(), false);
        Failure second = new Failure("chinese", "A Chinese text arrives as it was sent", "", "", "", false);
        StepGrade grade = Grades.of(step.id(), StepStatus.WRONG, new Count(random.nextInt(known), known), Count.NONE,
                first, second);
        boolean hung = random.nextInt(12) == 0;
        return Grades.sealed(Grades.coded(grade, hung, CODE[kind], hung ? new String[] {"java.lang.System.exit"}
                : new String[0]), seal);
    }
}
