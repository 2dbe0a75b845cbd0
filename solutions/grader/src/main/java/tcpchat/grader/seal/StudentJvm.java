package tcpchat.grader.seal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tcpchat.grader.seal.Gone.Reason;
import tcpchat.grader.wire.Frame;
import tcpchat.grader.wire.Kind;
import tcpchat.grader.wire.Malformed;
import tcpchat.grader.wire.Reference;
import tcpchat.grader.wire.Thrown;
import tcpchat.grader.wire.ValueReader;
import tcpchat.grader.wire.ValueWriter;
import tcpchat.tutor.runner.Spawner;

/** A student's JVM as the judge sees it: a process behind a pipe. */
final class StudentJvm implements Closeable {

    /** The name of the thread that listens to one, which belongs to no test. */
    static final String LISTENER = "student's JVM";

    private static final int TIME_TO_START_SECONDS = 30;
    private static final int MOST_PRINTED = 1 << 20;
    /** What a JVM that runs with {@code -XX:+ExitOnOutOfMemoryError} ends with. */
    private static final int OUT_OF_MEMORY = 3;

    private final Process process;
    private final DataOutputStream out;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Lines lines = new Lines(this::serve);
    private final Looks looks = new Looks(this::send);
    private final Objects objects = new Objects();
    private final Operations operations = new Operations(objects);
    private final Exceptions exceptions = new Exceptions(objects);
    private final Substitutes substitutes = new Substitutes();
    private volatile Reason end;
    private volatile List<StackTraceElement> exit = List.of();
    private int printed;

    private StudentJvm(Process process) {
        this.process = process;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        Thread listener = new Thread(this::listen, LISTENER);
        listener.setDaemon(true);
        listener.start();
    }

    /**
     * Starts one.
     *
     * @throws IOException where none comes up, which is no fault of the student's: nothing of theirs has been loaded yet
     */
    static StudentJvm start(List<String> command) throws IOException, InterruptedException {
        StudentJvm jvm =
                new StudentJvm(
                        Spawner.start(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD)));
        try {
            jvm.ready.get(TIME_TO_START_SECONDS, TimeUnit.SECONDS);
            return jvm;
        } catch (InterruptedException e) {
            jvm.close();
            throw e;
        } catch (ExecutionException | TimeoutException e) {
            jvm.close();
            throw new IOException("no JVM comes up for the student's code with: " + String.join(" ", command), e);
        }
    }

    boolean isAlive() {
        return end == null && process.isAlive();
    }

    /** Makes an object of that class and returns what stands for it. */
    Reference create(String className) throws Throwable {
        Object made = converse(Kind.CREATE, new ValueWriter().value(className).body());
        if (made instanceof Reference reference && reference.type() == Reference.Type.STEP) {
            return reference;
        }
        throw ended(Reason.BROKE_THE_RULES);
    }

    /** Calls a method and returns what it returns, or throws what it throws. */
    Object call(Reference step, String method, String returns, List<String> parameters, Object... arguments)
            throws Throwable {
        ValueWriter body = new ValueWriter().value(step).value(method).value(returns).value(parameters);
        for (Object argument : arguments) {
            body.value(objects.outward(argument));
        }
        Object returned = converse(Kind.CALL, body.body());
        try {
            return substitutes.inward(returned, objects);
        } catch (Malformed e) {
            throw ended(Reason.BROKE_THE_RULES);
        }
    }

    /** Where the code of that thread's call is; empty where it is in none. */
    Optional<Whereabouts> look(Thread thread, boolean withTime) {
        return lines.of(thread).flatMap(line -> looks.at(line, withTime));
    }

    /** How many operations it has asked for. */
    long operations() {
        return operations.count();
    }

    /** From where the student's code has ended the JVM; empty where it is not known. */
    List<StackTraceElement> placeOfExit() {
        return exit;
    }

    @Override
    public void close() {
        end(Reason.INTERRUPTED);
    }

    private Object converse(Kind kind, byte[] body) throws Throwable {
        Line line = lines.ofThisThread();
        line.calling(true);
        try {
            send(kind, line.conversation(), body);
            return answer(line);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ended(Reason.INTERRUPTED);
        } catch (Malformed e) {
            throw ended(Reason.BROKE_THE_RULES);
        } catch (IOException e) {
            throw exceptions.isOfStudent(e) ? e : ended(Reason.ENDED);
        } finally {
            line.calling(false);
        }
    }

    /** Carries out what is asked for until the call comes back. */
    private Object answer(Line line) throws Throwable {
        while (true) {
            Frame frame = line.take();
            ValueReader body = new ValueReader(frame.body());
            switch (frame.kind()) {
                case OPERATION -> carryOut(frame);
                case RETURNED -> {
                    lines.heard(frame);
                    return body.value();
                }
                case THREW -> {
                    lines.heard(frame);
                    throw exceptions.thrown(body.some(Thrown.class));
                }
                case EXITING -> throw ended(Reason.ENDED);
                default -> throw new Malformed("not now: " + frame.kind());
            }
        }
    }

    private void carryOut(Frame request) throws IOException, Gone {
        Kind kind = Kind.RESULT;
        Object value;
        try {
            value = objects.outward(operations.carryOut(request));
        } catch (InvocationTargetException thrown) {
            kind = Kind.FAILURE;
            value = exceptions.outward(thrown.getCause());
        } catch (Gone tooMuch) {
            throw ended(tooMuch.reason());
        } finally {
            lines.heard(request);
        }
        send(kind, request.conversation(), new ValueWriter().value(value).body());
    }

    /** Of a thread that the student's code has started: it is served for as long as it lives. */
    private void serve(Line line) {
        try {
            while (true) {
                Frame frame = line.take();
                if (frame.kind() != Kind.OPERATION) {
                    return;
                }
                carryOut(frame);
            }
        } catch (IOException e) {
            end(Reason.BROKE_THE_RULES);
        } catch (InterruptedException | Gone e) {
            return;
        }
    }

    private void listen() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            while (true) {
                take(Frame.read(in));
            }
        } catch (Malformed e) {
            end(Reason.BROKE_THE_RULES);
        } catch (RuntimeException | Error e) {
            // Nobody else listens, so that the tests would wait in vain.
            end(Reason.BROKE_THE_RULES);
        } catch (IOException e) {
            end(exitCode() == OUT_OF_MEMORY ? Reason.OUT_OF_MEMORY : Reason.ENDED);
        }
    }

    private void take(Frame frame) throws IOException {
        if (!frame.kind().isStudents()) {
            throw new Malformed("not for the judge: " + frame.kind());
        }
        switch (frame.kind()) {
            case READY -> ready.complete(null);
            case PRINTED -> print(new ValueReader(frame.body()).some(byte[].class));
            case STACK -> looks.answer(frame);
            case EXITING -> exit = new ValueReader(frame.body()).list(StackTraceElement.class);
            default -> lines.hear(frame);
        }
    }

    /** On the judge's own standard output, where a test looks for what is printed. */
    private void print(byte[] bytes) throws Malformed {
        printed += bytes.length;
        if (printed > MOST_PRINTED) {
            throw new Malformed("printed without end");
        }
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }

    private void send(Kind kind, int conversation, byte[] body) throws IOException {
        synchronized (out) {
            new Frame(kind, conversation, body).write(out);
        }
    }

    private Gone ended(Reason reason) {
        end(reason);
        return new Gone(end);
    }

    /** Ends the process; the first reason stands. */
    private synchronized void end(Reason reason) {
        if (end == null) {
            end = reason;
        }
        process.destroyForcibly();
        operations.close();
        ready.completeExceptionally(new IOException("it ended"));
        lines.end();
    }

    private int exitCode() {
        try {
            return process.waitFor(2, TimeUnit.SECONDS) ? process.exitValue() : 0;
        } catch (InterruptedException e) {
            return 0;
        }
    }
}
