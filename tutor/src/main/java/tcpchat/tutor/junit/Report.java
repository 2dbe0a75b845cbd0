package tcpchat.tutor.junit;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.Recogniser;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.words.LabText;
import tcpchat.tutor.words.ReportText;

/**
 * Puts what a test threw into words, in this order: what was expected, what happened, the likeliest cause, what to read.
 */
final class Report {

    private Report() {}

    /** What JUnit gets to see instead of what was thrown. */
    static Throwable of(Step step, String name, Throwable thrown, Class<?> test) {
        Throwable todo = todoIn(thrown);
        if (todo != null) {
            return notStarted(todo.getStackTrace()[0]);
        }
        if (thrown instanceof TestAbortedException) {
            return thrown;
        }
        StackTraceElement[] ownLines = ownLines(thrown, test);
        StringJoiner message = new StringJoiner("\n", name + "\n", "");
        if (thrown instanceof Finding finding) {
            message.add(ReportText.EXPECTED.say(finding.expected()));
            message.add(ReportText.HAPPENED.say(finding.happened()));
            finding.likelyCause().ifPresent(cause -> message.add(ReportText.CAUSE.say(cause.sentence())));
        } else if (thrown instanceof AssertionError) {
            message.add(thrown.getMessage());
        } else {
            message.add(ReportText.NO_EXCEPTION.say());
            message.add(ReportText.HAPPENED.say(thrown + placeOf(ownLines)));
            cause(thrown).ifPresent(cause -> message.add(ReportText.CAUSE.say(cause.sentence())));
        }
        help(step).forEach(message::add);
        return new StepFailure(message.toString(), ownLines);
    }

    private static Optional<Misconception> cause(Throwable thrown) {
        boolean studentsOwn = thrown instanceof IOException && Steps.threw(thrown);
        return Recogniser.ofThrown(thrown)
                .or(() -> studentsOwn ? Optional.of(Misconception.EXCEPTION_TOO_MUCH) : Optional.empty());
    }

    /** The step whose TODO it is, which can be another than the one under test. */
    private static Throwable notStarted(StackTraceElement todo) {
        Step step = Steps.of(todo.getClassName(), todo.getMethodName()).orElseThrow();
        String place = step.place(todo.getLineNumber());
        if (!"fail".equals(System.getProperty("todo"))) {
            return new NotStarted(step, place);
        }
        return new StepFailure("\n" + ReportText.TODO.say(step.id(), place), new StackTraceElement[0]);
    }

    private static Throwable todoIn(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .filter(NotStarted::isTodo)
                .findFirst()
                .orElse(null);
    }

    private static List<String> help(Step step) {
        String sheet = step.track().folder() + "/README.md";
        String lab = System.getProperty("lab");
        if (lab != null) {
            // It gives the hints itself, one more each time it is asked.
            return List.of(ReportText.READ_LAB.say(sheet, step.number(), lab, step.id()));
        }
        List<String> hints = step.hints();
        int level = Math.min(Integer.getInteger("hint", 1), hints.size());
        Stream<String> shown = Stream.iterate(1, i -> i <= level, i -> i + 1)
                .map(i -> LabText.HINT.say(i, hints.size(), hints.get(i - 1)));
        String more = level < hints.size() ? ReportText.READ_MORE.say(sheet, step.number(), level + 1)
                : ReportText.READ.say(sheet, step.number());
        return Stream.concat(shown, Stream.of(more)).toList();
    }

    private static StackTraceElement[] ownLines(Throwable thrown, Class<?> test) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> Steps.isStudents(frame.getClassName())
                        || frame.getClassName().startsWith(test.getName()))
                .toArray(StackTraceElement[]::new);
    }

    private static String placeOf(StackTraceElement[] ownLines) {
        return ownLines.length == 0 ? "" : " at " + ownLines[0].getFileName() + ":" + ownLines[0].getLineNumber();
    }
}
