package tcpchat.tutor.partner;

import static tcpchat.tutor.words.Sentence.say;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;

/**
 * The line of a student at which a thread is stuck.
 *
 * @param call   the call the line makes, such as {@code ServerSocket.accept}; empty where the line makes none
 * @param file   the file's name
 * @param line   the line's number
 * @param asleep whether the thread waits in the operating system; if not, it runs
 * @param cause  the likeliest reason why it does not go on
 */
public record BlockedCall(String call, String file, int line, boolean asleep, Misconception cause) {

    /** The JDK's own methods in which a thread waits, at the very top of its stack. */
    private static final Set<String> WAITING =
            Set.of("poll", "accept", "accept0", "read0", "readv0", "write0", "writev0",
                    "connect0", "park", "wait", "wait0", "sleep", "sleep0", "sleepNanos0");

    private static final Map<String, Misconception> CAUSES = Map.ofEntries(
            Map.entry("accept", Misconception.WAIT_ACCEPT),
            Map.entry("connect", Misconception.WAIT_CONNECT),
            Map.entry("writeUTF", Misconception.WRITE_UTF),
            Map.entry("writeChars", Misconception.WRITE_CHARS),
            Map.entry("writeBytes", Misconception.WRITE_BYTES),
            Map.entry("read", Misconception.WAIT_READ),
            Map.entry("readLine", Misconception.WAIT_NEWLINE),
            Map.entry("nextLine", Misconception.WAIT_NEWLINE),
            Map.entry("hasNextLine", Misconception.WAIT_NEWLINE),
            Map.entry("next", Misconception.WAIT_NEWLINE),
            Map.entry("hasNext", Misconception.WAIT_NEWLINE),
            Map.entry("readAllBytes", Misconception.WAIT_FULL),
            Map.entry("readNBytes", Misconception.WAIT_FULL),
            Map.entry("readFully", Misconception.WAIT_FULL),
            Map.entry("readUTF", Misconception.WAIT_FULL),
            Map.entry("transferTo", Misconception.WAIT_FULL),
            Map.entry("write", Misconception.WAIT_WRITE),
            Map.entry("flush", Misconception.WAIT_WRITE),
            Map.entry("sleep", Misconception.WAIT_SLEEP),
            Map.entry("wait", Misconception.WAIT_THREAD),
            Map.entry("join", Misconception.WAIT_THREAD),
            Map.entry("get", Misconception.WAIT_THREAD),
            Map.entry("await", Misconception.WAIT_THREAD),
            Map.entry("park", Misconception.WAIT_THREAD));

    /** How long a thread is looked at to see whether it runs, and how often: on a busy machine its turn comes seldom. */
    private static final long LOOK_NANOS = 50_000_000;
    private static final int LOOKS = 5;

    /** What a read waits for where the step has no business to wait for it. */
    private static final Map<String, Misconception> CAUSES_BY_STEP = Map.of(
            "send", Misconception.WAITS_FOR_ANSWER,
            "close", Misconception.WAITS_FOR_PEER,
            "accept", Misconception.WAITS_FOR_TALK);

    private static volatile ThreadSight sight = ThreadSight.OF_THIS_JVM;

    /** From here on threads are looked at in that way. */
    public static void lookAtThreadsThrough(ThreadSight other) {
        sight = other;
    }

    /** Whether that thread waits in the operating system, in whosever code. */
    static boolean isAsleep(Thread thread) {
        StackTraceElement[] stack = sight.stack(thread);
        return stack.length > 0 && WAITING.contains(stack[0].getMethodName());
    }

    /** Whether that thread waits in the operating system or for a lock, in whosever code. */
    static boolean isHeld(Thread thread) {
        return sight.isLocked(thread) || isAsleep(thread);
    }

    /** Where a thread is in a student's code, waiting or not; empty where it is elsewhere. */
    public static Optional<BlockedCall> in(Thread thread) {
        boolean locked = sight.isLocked(thread);
        return in(sight.stack(thread)).map(call -> locked
                ? new BlockedCall("synchronized", call.file(), call.line(), true, Misconception.WAIT_THREAD)
                : call.asleep() && call.cause() != Misconception.WAIT_SLEEP && runs(thread)
                        ? new BlockedCall("", call.file(), call.line(), false, Misconception.ENDLESS_LOOP)
                : call);
    }

    /** Whether the thread uses the processor: one that asks again and again is in a call that waits most of the time. */
    private static boolean runs(Thread thread) {
        for (int look = 0; look < LOOKS; look++) {
            long before = sight.cpuNanos(thread);
            LockSupport.parkNanos(LOOK_NANOS);
            if (before >= 0 && sight.cpuNanos(thread) - before > LOOK_NANOS / 10) {
                return true;
            }
        }
        return false;
    }

    /** Where a stack passes through a student's code, asleep or not; empty where it does not. */
    public static Optional<BlockedCall> in(StackTraceElement[] stack) {
        for (int depth = 0; depth < stack.length; depth++) {
            StackTraceElement frame = stack[depth];
            Optional<Step> step = Steps.of(frame.getClassName(), frame.getMethodName());
            if (step.isPresent()) {
                String call = depth == 0 ? "" : name(stack[depth - 1]);
                boolean asleep = WAITING.contains(stack[0].getMethodName());
                Misconception cause = cause(step.get(), Arrays.copyOf(stack, depth), asleep);
                return Optional.of(
                        new BlockedCall(call, frame.getFileName(), frame.getLineNumber(), asleep, cause));
            }
        }
        return Optional.empty();
    }

    /** What is likely where the step is within those calls of the JDK, the innermost first. */
    private static Misconception cause(Step step, StackTraceElement[] calls, boolean asleep) {
        Misconception cause = Misconception.WAIT_THREAD;
        for (StackTraceElement call : calls) {
            cause = CAUSES.getOrDefault(call.getMethodName(), cause);
        }
        return switch (cause) {
            case WRITE_UTF, WRITE_CHARS, WRITE_BYTES -> cause;
            default -> asleep ? causeOfSleep(step, cause) : Misconception.ENDLESS_LOOP;
        };
    }

    private static Misconception causeOfSleep(Step step, Misconception cause) {
        return switch (cause) {
            case WAIT_READ, WAIT_NEWLINE, WAIT_FULL -> CAUSES_BY_STEP.getOrDefault(step.method(), cause);
            case WAIT_ACCEPT -> step.method().equals("accept") ? Misconception.ACCEPTS_MORE : cause;
            default -> cause;
        };
    }

    /** For a person, such as {@code blocked in ServerSocket.accept at Step4Accept.java:31}. */
    @Override
    public String toString() {
        String place = file + ":" + line;
        return (asleep ? say("blocked in {0} at {1}", call, place) : say("running without end at {0}", place))
                .toString();
    }

    private static String name(StackTraceElement frame) {
        String owner = frame.getClassName();
        // The streams of a socket are private classes of the JDK; a student knows them by their public names.
        String type = owner.endsWith("InputStream") ? "InputStream"
                : owner.endsWith("OutputStream") ? "OutputStream"
                : owner.substring(Math.max(owner.lastIndexOf('.'), owner.lastIndexOf('$')) + 1);
        return type + "." + frame.getMethodName();
    }
}
