package tcpchat.tutor.junit;

import static tcpchat.tutor.words.Sentence.say;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import tcpchat.tutor.board.Plain;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.LeftOut;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.Recogniser;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.words.LabText;
import tcpchat.tutor.words.ReportText;
import tcpchat.tutor.words.Sentence;

/**
 * Puts what the tests of a step threw into words, in this order: what was expected, what happened, the likeliest cause,
 * what to read. What the first failure has told, a later one does not tell again.
 */
final class Report {

    /** A cause can have a cause, and in a circle. */
    private static final int DEEPEST_CAUSE = 20;

    private final Step step;
    private final Class<?> test;
    private final Map<Misconception, String> told = new EnumMap<>(Misconception.class);
    private boolean helped;

    Report(Step step, Class<?> test) {
        this.step = step;
        this.test = test;
    }

    /**
     * What is to be said of what was thrown, without the student's objects: from here on nobody asks these for words any
     * more. To be called under the watchdog, for they may hang.
     */
    Throwable inOurWords(Throwable thrown) {
        if (thrown instanceof Finding || thrown instanceof NotStarted || thrown instanceof NotTried
                || thrown instanceof LeftOut) {
            return thrown;
        }
        Optional<Throwable> todo = todoIn(thrown);
        if (todo.isPresent()) {
            return notStarted(todo.get().getStackTrace()[0]);
        }
        StackTraceElement[] ownLines = ownLines(thrown);
        Sentence happened = thrown instanceof AssertionError ? say("a check failed: {0}", Plain.text(thrown))
                : happened(Plain.text(inInitializer(thrown)), ownLines);
        Finding finding = new Finding(say("no exception"), happened, causeOf(thrown).orElse(null));
        finding.setStackTrace(ownLines);
        return finding;
    }

    /** What JUnit gets to see instead of what {@link #inOurWords} has made of it. */
    Throwable of(String name, Throwable thrown) {
        if (!(thrown instanceof Finding finding)) {
            return thrown;
        }
        StringJoiner message = new StringJoiner("\n", name + "\n", "");
        message.add(ReportText.EXPECTED.say(finding.expected()));
        message.add(ReportText.HAPPENED.say(Plain.text(finding.happened().toString())));
        finding.likelyCause().map(cause -> words(cause, name)).ifPresent(message::add);
        help().forEach(message::add);
        return new StepFailure(message.toString(), finding.likelyCause().orElse(null), ownLines(finding));
    }

    private static Sentence happened(String words, StackTraceElement[] ownLines) {
        return ownLines.length == 0 ? say("{0} was thrown", words)
                : say("{0} at {1}:{2}", words, ownLines[0].getFileName(), ownLines[0].getLineNumber());
    }

    private synchronized String words(Misconception cause, String name) {
        String earlier = told.putIfAbsent(cause, name);
        return earlier == null ? ReportText.CAUSE.say(cause.sentence()) : ReportText.CAUSE_TOLD.say(earlier);
    }

    /** What was thrown where a class came into being: the JVM wraps it. */
    private static Throwable inInitializer(Throwable thrown) {
        return thrown instanceof ExceptionInInitializerError && thrown.getCause() != null ? thrown.getCause() : thrown;
    }

    private static Optional<Misconception> causeOf(Throwable thrown) {
        boolean studentsOwn = thrown instanceof IOException && Steps.threw(thrown);
        return Recogniser.ofThrown(thrown)
                .or(() -> studentsOwn ? Optional.of(Misconception.EXCEPTION_TOO_MUCH) : Optional.empty());
    }

    /** The step whose TODO it is, which can be another than the one under test. */
    private static Throwable notStarted(StackTraceElement todo) {
        Step step = Steps.of(todo.getClassName(), todo.getMethodName()).orElseThrow();
        String place = step.place(todo.getLineNumber());
        if (!StepExtension.isForGrades()) {
            return new NotStarted(step, place);
        }
        return new StepFailure("\n" + ReportText.TODO.say(step.id(), place), null, new StackTraceElement[0]);
    }

    private static Optional<Throwable> todoIn(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .filter(NotStarted::isTodo)
                .findFirst();
    }

    private synchronized List<String> help() {
        if (helped) {
            return List.of();
        }
        helped = true;
        String sheet = step.track().sheet();
        String lab = System.getProperty("lab");
        if (lab != null && !step.hints().isEmpty()) {
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

    private StackTraceElement[] ownLines(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> Steps.isStudents(frame.getClassName())
                        || frame.getClassName().startsWith(test.getName()))
                .toArray(StackTraceElement[]::new);
    }
}
