package tcpchat.tutor.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workers in here are programs of a few lines that call back, or don't. */
@DisplayName("The start of a worker")
class WorkerStartTest {

    /** Less than a start may take at most, and far more than it does. */
    private static final Duration LONG = Duration.ofSeconds(25);

    @TempDir
    private Path folder;
    private Path running;
    private Path interrupted;
    private List<String> command;

    @BeforeEach
    void files() {
        running = folder.resolve("running");
        interrupted = folder.resolve("interrupted");
        command = new WorkerCommand(List.of(folder), Map.of("folder", folder.toString()), 16).line();
    }

    @AfterEach
    void noInterruptIsLeft() {
        Thread.interrupted();
    }

    @Test
    @DisplayName("a stranger who knocks first and says nothing holds nobody up")
    void stranger() throws Exception {
        program("new Socket(InetAddress.getLoopbackAddress(), port); call();");
        assertTimeoutPreemptively(LONG, () -> {
            try (Worker worker = Worker.start(command, false, List.of())) {
                assertThat(worker.isReusable()).isTrue();
            }
        });
    }

    @Test
    @DisplayName("an interrupt before the worker has called ends the wait, and the worker")
    void interruptedBeforeTheCall() throws Exception {
        program("tell();");
        assertInterruptLeavesNothing(List.of());
    }

    @Test
    @DisplayName("an interrupt while the worker warms up ends the worker, even one that only hangs up")
    void interruptedInTheWarmUp() throws Exception {
        program("Socket parent = call(); parent.getInputStream().read(); tell();"
                + " while (!Files.exists(folder.resolve(\"interrupted\"))) Thread.onSpinWait(); parent.close();");
        assertInterruptLeavesNothing(List.of(new Job("tcpchat.client.Step3SendTest", List.of())));
    }

    @Test
    @DisplayName("a worker that ends while it warms up has not come up")
    void endsInTheWarmUp() throws Exception {
        program("call(); System.exit(70);");
        List<Job> warmUp = List.of(new Job("tcpchat.client.Step3SendTest", List.of()));
        assertThatThrownBy(() -> Worker.start(command, false, warmUp)).isInstanceOf(IOException.class);
    }

    private void assertInterruptLeavesNothing(List<Job> warmUp) throws Exception {
        CompletableFuture<Void> interrupter = interruptOnceItRuns(Thread.currentThread());
        assertThatThrownBy(() -> Worker.start(command, false, warmUp)).isInstanceOf(InterruptedException.class);
        interrupter.join();
        Awaitility.await().atMost(LONG).until(() -> ProcessHandle.of(pid()).filter(ProcessHandle::isAlive).isEmpty());
    }

    private CompletableFuture<Void> interruptOnceItRuns(Thread starting) {
        return CompletableFuture.runAsync(() -> {
            Awaitility.await().atMost(LONG).until(() -> Files.exists(running));
            starting.interrupt();
            tell(interrupted);
        });
    }

    private long pid() throws IOException {
        return Long.parseLong(Files.readString(running));
    }

    private static void tell(Path file) {
        try {
            Files.createFile(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compiles a program that does that and then stays for a while; the command starts it in place of a worker. */
    private void program(String body) throws IOException {
        Path source = Files.writeString(folder.resolve("WorkerMain.java"), """
                package tcpchat.tutor.runner;
                import java.io.*;
                import java.net.*;
                import java.nio.file.*;
                public class WorkerMain {
                    static Path folder = Path.of(System.getProperty("folder"));
                    static int port;
                    static String password;
                    public static void main(String[] args) throws Exception {
                        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, "US-ASCII"));
                        port = Integer.parseInt(in.readLine());
                        password = in.readLine();
                        %s
                        Thread.sleep(60_000);
                    }
                    static Socket call() throws Exception {
                        Socket parent = new Socket(InetAddress.getLoopbackAddress(), port);
                        parent.getOutputStream().write(('"' + password + "\\"\\n").getBytes("US-ASCII"));
                        return parent;
                    }
                    static void tell() throws Exception {
                        String pid = String.valueOf(ProcessHandle.current().pid());
                        Path half = Files.writeString(folder.resolve("half"), pid);
                        Files.move(half, folder.resolve("running"), StandardCopyOption.ATOMIC_MOVE);
                    }
                }
                """.formatted(body));
        try (SubmissionCompiler compiler = new SubmissionCompiler()) {
            assertThat(compiler.compile(List.of(source), List.of(), folder)).isEmpty();
        }
    }
}
