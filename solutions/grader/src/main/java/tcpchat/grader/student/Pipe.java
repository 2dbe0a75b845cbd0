package tcpchat.grader.student;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicInteger;
import tcpchat.grader.wire.Frame;
import tcpchat.grader.wire.Kind;
import tcpchat.grader.wire.Operation;
import tcpchat.grader.wire.ValueReader;
import tcpchat.grader.wire.ValueWriter;

/** The way to the judge. Each thread has a conversation of its own there, also one that the student's code has started. */
final class Pipe {

    private static Pipe ofThisJvm;

    private final DataOutputStream out;
    private final AtomicInteger ownThreads = new AtomicInteger();
    private final Map<Integer, Line> lines = new ConcurrentHashMap<>();
    private final ThreadLocal<Line> line = ThreadLocal.withInitial(() -> open(ownThreads.decrementAndGet()));
    private final Objects objects = new Objects();

    Pipe(DataOutputStream out) {
        this.out = out;
        ofThisJvm = this;
    }

    /** The one that there is. */
    static Pipe toJudge() {
        return ofThisJvm;
    }

    /** What one thread says, and waits to hear. */
    private static final class Line {

        private final int conversation;
        private final Thread thread = Thread.currentThread();
        private final SynchronousQueue<Frame> answers = new SynchronousQueue<>();
        private WrittenBytes written = WrittenBytes.NONE;

        Line(int conversation) {
            this.conversation = conversation;
        }
    }

    private Line open(int conversation) {
        Line opened = new Line(conversation);
        lines.put(conversation, opened);
        return opened;
    }

    /** Makes this thread the one of that conversation. */
    void speakAs(int conversation) {
        line.set(open(conversation));
    }

    /** The thread of that conversation; {@code null} where there is none. */
    Thread thread(int conversation) {
        Line found = lines.get(conversation);
        return found == null ? null : found.thread;
    }

    Objects objects() {
        return objects;
    }

    void send(Kind kind, int conversation, byte[] body) throws IOException {
        synchronized (out) {
            new Frame(kind, conversation, body).write(out);
        }
    }

    /** Gives a thread the answer that it waits for. */
    void answer(Frame frame) {
        Line waiting = lines.get(frame.conversation());
        boolean interrupted = false;
        while (waiting != null) {
            try {
                waiting.answers.put(frame);
                break;
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Has the judge carry out an operation, and waits for what comes of it.
     *
     * @throws Throwable what it throws there
     */
    Object ask(Operation operation, Object... arguments) throws Throwable {
        flush();
        return askAtOnce(operation, arguments);
    }

    /** Bytes that are written one by one are sent in a few goes, once there are many; see {@link WrittenBytes}. */
    void write(ForwardingOutputStream stream, int single) throws Throwable {
        Line own = line.get();
        if (!own.written.isOf(stream)) {
            flush();
            own.written = new WrittenBytes(stream);
        }
        if (own.written.isDue(single)) {
            flushWritten(own);
        }
    }

    /** Sends what was written and kept back. */
    void flush() throws Throwable {
        Line own = line.get();
        flushWritten(own);
        own.written = WrittenBytes.NONE;
    }

    private void flushWritten(Line own) throws Throwable {
        byte[] bytes = own.written.take();
        if (bytes.length == 1) {
            askAtOnce(Operation.OUTPUT_WRITE_BYTE, own.written.stream(), (int) bytes[0]);
        } else if (bytes.length > 1) {
            askAtOnce(Operation.OUTPUT_WRITE, own.written.stream(), bytes);
        }
    }

    private Object askAtOnce(Operation operation, Object... arguments) throws Throwable {
        ValueWriter body = new ValueWriter().operation(operation);
        for (Object argument : arguments) {
            body.value(objects.outward(argument));
        }
        Line own = line.get();
        send(Kind.OPERATION, own.conversation, body.body());
        Frame answer = await(own);
        ValueReader reader = new ValueReader(answer.body());
        if (answer.kind() == Kind.FAILURE) {
            throw objects.thrown(reader);
        }
        return objects.inward(reader.value());
    }

    /** An interrupt does not end a call of a real socket either. */
    private static Frame await(Line own) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return own.answers.take();
                } catch (InterruptedException again) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
