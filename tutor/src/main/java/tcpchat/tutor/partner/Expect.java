package tcpchat.tutor.partner;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import tcpchat.tutor.steps.Steps;

/** Checks that an exception of the JDK reaches the caller as it is. */
public final class Expect {

    /** What throws. */
    @FunctionalInterface
    public interface Code {
        void run() throws Exception;
    }

    private Expect() {}

    /** Checks that the code throws this exception: not swallowed, not wrapped, not another one, and not printed. */
    public static void thrown(Class<? extends Exception> type, String situation, Code code) throws Exception {
        String expected = type.getSimpleName() + " reaches the caller where " + situation;
        Throwable thrown;
        String printed;
        try (Printed capture = new Printed()) {
            thrown = thrownBy(code);
            printed = capture.text();
        }
        if (thrown == null) {
            throw new Finding(expected, "the call returned as if all were well", Misconception.EXCEPTION_SWALLOWED);
        }
        if (!type.isInstance(thrown)) {
            throw new Finding(expected, describe(thrown), causeOfOther(thrown, type));
        }
        Finding.unless(!wraps(thrown, type), expected, describe(thrown), Misconception.EXCEPTION_WRAPPED);
        Finding.unless(!printed.contains(thrown.getClass().getName()) && !mentions(printed, thrown.getMessage()),
                expected + ", and nothing is printed", "it was printed: " + printed.lines().findFirst().orElse(""),
                Misconception.EXCEPTION_PRINTED);
    }

    /**
     * As {@link #thrown}, where only the JDK can know what happened: an exception that the student's own code makes
     * there has replaced the JDK's.
     */
    public static void thrownByJdk(Class<? extends IOException> type, String situation, Code code) throws Exception {
        thrown(type, situation, () -> {
            try {
                code.run();
            } catch (IOException e) {
                Finding.unless(!Steps.threw(e) || wraps(e, type),
                        "the JDK's own exception reaches the caller where " + situation,
                        "your code threw one of its own: " + e, Misconception.EXCEPTION_REPLACED);
                throw e;
            }
        });
    }

    /** As {@link #thrown}, where the test has made the failure, and it or one of them has to come out as it is. */
    public static void thrownOn(List<IOException> failures, String situation, Code code) throws Exception {
        thrown(IOException.class, situation, () -> {
            try {
                code.run();
            } catch (IOException e) {
                Finding.unless(failures.contains(e) || wraps(e, IOException.class),
                        "the failure itself reaches the caller where " + situation, describe(e),
                        Misconception.EXCEPTION_REPLACED);
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

    private static String describe(Throwable thrown) {
        return thrown + (thrown.getCause() == null ? "" : ", around " + thrown.getCause()) + " came instead";
    }

    /** Whether the student's own code made this exception around one of that type. */
    private static boolean wraps(Throwable thrown, Class<? extends Exception> type) {
        return Steps.threw(thrown) && type.isInstance(thrown.getCause());
    }

    private static boolean mentions(String printed, String message) {
        return message != null && !message.isBlank() && printed.contains(message);
    }

    /**
     * Checks that the code throws nothing.
     *
     * @param cause what is likely where it does
     */
    public static void noFailure(String situation, Misconception cause, Code code) throws Exception {
        try {
            code.run();
        } catch (UnsupportedOperationException todo) {
            throw todo;
        } catch (IOException | RuntimeException e) {
            throw new Finding("no failure where " + situation, e.toString(), cause);
        }
    }

    /** Catches the beginning of what is printed to the console until it is closed. */
    private static final class Printed implements AutoCloseable {

        private final PrintStream out = System.out;
        private final PrintStream err = System.err;
        private final ByteArrayOutputStream bytes = new Beginning();
        private final PrintStream capture = new PrintStream(bytes, true, Charset.defaultCharset());
        private final Logger logger = Logger.getLogger("");
        /** What is logged is printed as well, to the stream that was there when the logging began. */
        private final Handler log = new StreamHandler(capture, new SimpleFormatter());

        Printed() {
            System.setOut(capture);
            System.setErr(capture);
            logger.addHandler(log);
        }

        String text() {
            log.flush();
            return bytes.toString(Charset.defaultCharset());
        }

        @Override
        public void close() {
            System.setOut(out);
            System.setErr(err);
            logger.removeHandler(log);
            out.print(text());
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
