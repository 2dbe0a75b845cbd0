package tcpchat.tutor.runner;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Closeable;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A worker as its parent sees it: a process, and the channel to it. */
final class Worker implements Closeable {

    private static final Duration TIME_TO_START = Duration.ofSeconds(30);
    /** Where a machine is very busy it takes that long; most are ready in seconds. */
    private static final Duration TIME_TO_WARM_UP = Duration.ofMinutes(2);

    /** Libraries keep some of the classes they have met; before the memory is short, a fresh worker takes over. */
    private static final int MOST_JOBS = 200;

    private final Process process;
    private final Channel channel;
    private int jobs;
    /** Stays false once it is: of a job whose time ran out words still come, and must not pass for those of the next. */
    private boolean untouched = true;

    Worker(Process process, Channel channel) {
        this.process = process;
        this.channel = channel;
    }

    /**
     * Starts a JVM with that command, waits until it has called back, and has it run those jobs before any that counts.
     *
     * @throws IOException          where it does not call, or ends while it warms up
     * @throws InterruptedException where this thread is interrupted meanwhile; nothing of the JVM is left then
     */
    static Worker start(List<String> command, boolean piped, List<Job> warmUp)
            throws IOException, InterruptedException {
        Worker worker = piped ? startPiped(command) : start(command);
        try {
            for (Job job : warmUp) {
                worker.run(job, TIME_TO_WARM_UP);
                if (!worker.isReusable()) {
                    throw new IOException("a worker ends while it warms up: " + String.join(" ", command));
                }
            }
            return worker;
        } catch (InterruptedException | IOException | RuntimeException e) {
            worker.close();
            throw e;
        }
    }

    private static Worker startPiped(List<String> command) throws IOException {
        Process process = spawn(command, ProcessBuilder.Redirect.PIPE);
        return new Worker(process,
                new Channel(process.getInputStream(), process.getOutputStream(), process.getOutputStream()));
    }

    private static Worker start(List<String> command) throws IOException, InterruptedException {
        try (Callback callback = new Callback()) {
            Process process = spawn(command, ProcessBuilder.Redirect.DISCARD);
            // A worker that ends before it has called is not waited for.
            process.onExit().thenRun(callback::close);
            try {
                process.getOutputStream().write(callback.invitation().getBytes(US_ASCII));
                process.getOutputStream().close();
                return new Worker(process, callback.await(TIME_TO_START));
            } catch (InterruptedException e) {
                process.destroyForcibly();
                throw e;
            } catch (IOException e) {
                process.destroyForcibly();
                throw new IOException("no worker comes up with: " + String.join(" ", command), e);
            }
        }
    }

    private static Process spawn(List<String> command, ProcessBuilder.Redirect output) throws IOException {
        return Spawner.start(new ProcessBuilder(command)
                .redirectOutput(output)
                .redirectError(ProcessBuilder.Redirect.DISCARD));
    }

    /** Runs the job and says what came of it, for at most that time. */
    SuiteResult run(Job job, Duration limit) throws InterruptedException {
        jobs++;
        Transcript transcript = new Transcript(limit);
        long deadline = System.nanoTime() + limit.toNanos();
        try {
            channel.send(job);
            while (!transcript.isOver()) {
                Optional<Event> event = channel.receive(Event.class, Duration.ofNanos(deadline - System.nanoTime()));
                if (event.isEmpty()) {
                    break;
                }
                transcript.add(event.get());
            }
        } catch (SocketTimeoutException late) {
            untouched = false;
            return transcript.timedOut();
        } catch (IOException gone) {
            untouched = false;
            // How the process ended says more than that its channel broke.
            return transcript.died(exitCode());
        }
        untouched &= transcript.isUntouched();
        return transcript.isOver() ? transcript.whole() : transcript.died(exitCode());
    }

    /** Whether it can run another job. */
    boolean isReusable() {
        return untouched && jobs < MOST_JOBS && process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        channel.close();
    }

    private int exitCode() throws InterruptedException {
        // Its channel has ended, so all that is left for it to do is to end as well.
        if (!process.waitFor(2, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }
}
