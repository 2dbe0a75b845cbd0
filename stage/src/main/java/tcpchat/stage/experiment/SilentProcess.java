package tcpchat.stage.experiment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Cue;

/**
 * The program in a network of its own, as the stage sees it: a process that tells all its events. Safe for any thread.
 *
 * <p>Where this program ends, in whatever way, the process ends too: it listens for the end of its standard input.
 */
final class SilentProcess implements Closeable {

    private final Process process;
    private volatile boolean hasTold;
    private volatile List<Object> answer;

    private SilentProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts one that ends with the bench at the latest.
     *
     * @param network the command that gives a program a network of its own
     * @throws IOException where this system has no such command
     */
    static SilentProcess start(Bench bench, List<String> network) throws IOException {
        List<String> command = new ArrayList<>(network);
        command.addAll(JavaCommand.of(SilentProgram.class, true, String.valueOf(bench.recorder().startNanos()),
                SilentNetwork.name()));
        SilentProcess program = bench.own(new SilentProcess(new ProcessBuilder(command).start()));
        bench.inBackground(() -> {
            program.listen(bench);
            return null;
        });
        return program;
    }

    /** What it has found out; empty until then. */
    Optional<List<Object>> answer() {
        return Optional.ofNullable(answer);
    }

    /** Whether it has told anything, so that its network is there. */
    boolean hasTold() {
        return hasTold;
    }

    /** Whether it is there no longer. */
    boolean isGone() {
        return !process.isAlive();
    }

    /** Waits for its end, and says why it has ended. */
    IOException end() throws InterruptedException, IOException {
        int code = process.waitFor();
        String said = new String(process.getErrorStream().readAllBytes(), UTF_8).strip();
        return new IOException(Phrases.say("network.gone", code, said.lines().findFirst().orElse("")));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void listen(Bench bench) throws IOException, ClassNotFoundException, InterruptedException {
        try (ObjectInputStream events = new ObjectInputStream(process.getInputStream())) {
            while (true) {
                StageEvent event = (StageEvent) events.readObject();
                hasTold = true;
                if (event instanceof Cue cue) {
                    answer = List.copyOf(cue.arguments());
                } else {
                    bench.recorder().relay(event);
                }
                bench.changed();
            }
        } catch (EOFException end) {
            // It has ended, and with it what it tells.
            return;
        } finally {
            process.waitFor();
            bench.changed();
        }
    }
}
