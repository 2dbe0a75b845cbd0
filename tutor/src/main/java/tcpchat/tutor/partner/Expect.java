package tcpchat.tutor.partner;

import static tcpchat.tutor.words.Sentence.say;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.words.Sentence;

/** Checks that an exception of the JDK reaches the caller as it is. */
public final class Expect {

    /** What throws. */
    @FunctionalInterface
    public interface Code {
        void run() throws Exception;
    }

    private Expect() {}

    /** Checks that the code throws this exception: not swallowed, not wrapped, not another one, and not printed. */
    public static void thrown(Class<? extends Exception> type, Sentence situation, Code code) throws Exception {
        Sentence expected = say("{0} reaches the caller where {1}", type.getSimpleName(), situation);
        Throwable thrown;
        String printed;
        try (Printed capture = new Printed()) {
            thrown = thrownBy(code);
            printed = capture.text();
        }
        if (thrown == null) {
            throw new Finding(expected, say("the call returned as if all were well"),
                    Misconception.EXCEPTION_SWALLOWED);
        }
        if (!type.isInstance(thrown)) {
            throw new Finding(expected, describe(thrown), causeOfOther(thrown, type));
        }
        Finding.unless(!wraps(thrown, type), expected, describe(thrown), Misconception.EXCEPTION_WRAPPED);
        Optional<String> line = printed.lines().filter(text -> mentions(text, thrown)).findFirst();
        Finding.unless(line.isEmpty(), say("{0}, and nothing is printed", expected),
                say("it was printed: {0}", line.orElse("")),
                Misconception.EXCEPTION_PRINTED);
    }

    /**
     * As {@link #thrown}, where only the JDK can know what happened: an exception that the student's own code makes
     * there has replaced the JDK's.
     */
    public static void thrownByJdk(Class<? extends IOException> type, Sentence situation, Code code) throws Exception {
        thrownItself(type, situation, code, e -> !Steps.threw(e));
    }

    /** As {@link #thrown}, where the test has made the failures, one of which has to come out as it is. */
    public static void thrownByTest(List<IOException> failures, Sentence situation, Code code) throws Exception {
        thrownItself(IOException.class, situation, code, failures::contains);
    }

    private static void thrownItself(Class<? extends IOException> type, Sentence situation, Code code,
            Predicate<IOException> itself) throws Exception {
        thrown(type, situation, () -> {
            try {
                code.run();
            } catch (IOException e) {
                Finding.unless(itself.test(e) || wraps(e, type),
                        say("the exception itself reaches the caller where {0}", situation),
                        say("your code threw one of its own: {0}", e), Misconception.EXCEPTION_REPLACED);
                throw e;
            }
        });
    }

    private static Throwable thrownBy(Code code) throws Exception {
        try {
            code.run();
            return null;
        } catch (UnsupportedOperationException todo) {
            throw todo;
        } catch (Exception thrown) {
            return thrown;
        }
    }

    /** Of another exception than the one expected; of one that the JDK made nothing is known. */
    private static Misconception causeOfOther(Throwable thrown, Class<? extends Exception> type) {
        if (wraps(thrown, type)) {
            return Misconception.EXCEPTION_WRAPPED;
        }
        return Recogniser.ofThrown(thrown).orElse(Steps.threw(thrown) ? Misconception.EXCEPTION_REPLACED : null);
    }

    private static Sentence describe(Throwable thrown) {
        return thrown.getCause() == null ? say("the call threw {0}", thrown)
                : say("the call threw {0}, around {1}", thrown, thrown.getCause());
    }

    /** Whether the student's own code made this exception around one of that type. */
    private static boolean wraps(Throwable thrown, Class<? extends Exception> type) {
        return Steps.threw(thrown) && type.isInstance(thrown.getCause());
    }

    private static boolean mentions(String line, Throwable thrown) {
        String message = thrown.getMessage();
        return line.contains(thrown.getClass().getName())
                || message != null && !message.isBlank() && line.contains(message);
    }

    /**
     * Checks that the code throws nothing.
     *
     * @param cause what is likely where it does
     */
    public static void noFailure(Sentence situation, Misconception cause, Code code) throws Exception {
        try {
            code.run();
        } catch (UnsupportedOperationException todo) {
            throw todo;
        } catch (IOException | RuntimeException e) {
            throw new Finding(say("no failure where {0}", situation), say("the call threw {0}", e), cause);
        }
    }

    /** Catches the beginning of what is printed to the console, or logged, until it is closed. */
    private static final class Printed implements AutoCloseable {

        private final PrintStream out = System.out;
        private final PrintStream err = System.err;
        private final ByteArrayOutputStream printed = new Beginning();
        private final ByteArrayOutputStream logged = new Beginning();
        private final Logger logger = Logger.getLogger("");
        private final Handler log = new StreamHandler(logged, new SimpleFormatter());

        Printed() {
            // First, for the JDK's own handler keeps the stream that it finds now.
            logger.addHandler(log);
            PrintStream capture = new PrintStream(printed, true, Charset.defaultCharset());
            System.setOut(capture);
            System.setErr(capture);
        }

        String text() {
            log.flush();
            return text(printed) + text(logged);
        }

        @Override
        public void close() {
            System.setOut(out);
            System.setErr(err);
            logger.removeHandler(log);
            out.print(text(printed));
        }

        private static String text(ByteArrayOutputStream bytes) {
            return bytes.toString(Charset.defaultCharset());
        }
    }

    /** Lets go of what comes after plenty, so that code which prints without end does not eat up the memory. */
    private static final class Beginning extends ByteArrayOutputStream {

        private static final int PLENTY = 1 << 16;

        @Override
        public synchronized void write(int single) {
            if (count < PLENTY) {
                super.write(single);
            }
        }

        @Override
        public synchronized void write(byte[] all, int offset, int length) {
            super.write(all, offset, Math.min(length, PLENTY - count));
        }
    }
}
