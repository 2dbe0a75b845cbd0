package tcpchat.grader.student;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tcpchat.grader.wire.Frame;
import tcpchat.grader.wire.Kind;
import tcpchat.grader.wire.ValueWriter;

/** Does, in a thread of its own, what one thread of the judge's asks for. */
final class Conversation {

    private final int number;
    private final Pipe pipe;
    private final Steps steps;
    private final ExecutorService thread;

    Conversation(int number, Pipe pipe, Steps steps) {
        this.number = number;
        this.pipe = pipe;
        this.steps = steps;
        this.thread = Executors.newSingleThreadExecutor(work -> {
            Thread made = new Thread(work, "call " + number);
            made.setDaemon(true);
            made.setContextClassLoader(steps.loader());
            return made;
        });
        thread.execute(() -> pipe.speakAs(number));
    }

    void take(Frame frame) {
        thread.execute(() -> answer(frame));
    }

    private void answer(Frame frame) {
        try {
            Object result = frame.kind() == Kind.CREATE ? steps.create(frame) : steps.call(frame, pipe.objects());
            pipe.flush();
            Object told = pipe.objects().outward(result);
            pipe.objects().closeJudges();
            send(Kind.RETURNED, told);
        } catch (InvocationTargetException thrown) {
            send(Kind.THREW, pipe.objects().described(thrown.getCause()));
        } catch (Throwable thrown) {
            send(Kind.THREW, pipe.objects().described(thrown));
        }
    }

    private void send(Kind kind, Object value) {
        try {
            pipe.send(kind, number, new ValueWriter().value(value).body());
        } catch (IOException judgeIsGone) {
            Runtime.getRuntime().halt(0);
        }
    }
}
