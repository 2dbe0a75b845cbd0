package tcpchat.tutor.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The workers in here have no process and have ended before their first job: a thousand of them cost nothing. */
@DisplayName("The places in the pool of workers")
class WorkerPlacesTest {

    private static final int WORKERS = 2_000;

    private final Queue<Ended> processes = new ConcurrentLinkedQueue<>();
    private final AtomicInteger started = new AtomicInteger();

    @Test
    @DisplayName("an interrupt gives the place of a worker to one other, not to two")
    void interrupted() throws Exception {
        WorkerPool pool = new WorkerPool(1, this::endedAtOnce);
        List<Thread> callers = Stream.generate(() -> new Thread(() -> call(pool))).limit(3).toList();
        callers.forEach(Thread::start);
        while (started.get() < WORKERS) {
            callers.forEach(Thread::interrupt);
            Thread.onSpinWait();
        }
        List<Ended> endedTwice = processes.stream().filter(process -> process.ends.get() > 1).toList();
        pool.close();
        for (Thread caller : callers) {
            caller.join();
        }
        assertThat(endedTwice).as("workers whose place was given away twice").isEmpty();
    }

    /** Asks for a worker again and again, until the pool is closed. */
    private static void call(WorkerPool pool) {
        while (true) {
            try {
                pool.run(new Job("tcpchat.client.Step3SendTest", List.of()), Duration.ofSeconds(30));
            } catch (InterruptedException again) {
                // Nothing to do: the next call is the same.
            } catch (IllegalStateException closed) {
                return;
            }
        }
    }

    private Worker endedAtOnce() throws IOException {
        started.incrementAndGet();
        Ended process = new Ended();
        processes.add(process);
        return new Worker(process, new Channel(new NoSocket()));
    }

    private static final class NoSocket extends Socket {

        @Override
        public void setTcpNoDelay(boolean on) {}

        @Override
        public InputStream getInputStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }
    }

    private static final class Ended extends Process {

        private final AtomicInteger ends = new AtomicInteger();

        @Override
        public boolean isAlive() {
            return false;
        }

        @Override
        public void destroy() {
            ends.incrementAndGet();
        }

        @Override
        public int waitFor() {
            return 0;
        }

        @Override
        public int exitValue() {
            return 0;
        }

        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public InputStream getInputStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public InputStream getErrorStream() {
            return InputStream.nullInputStream();
        }
    }
}
