package tcpchat.stage.experiment;

import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Window;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import tcpchat.gui.Look;
import tcpchat.stage.stream.FollowedCalls;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Began;
import tcpchat.stage.stream.StageEvent.Ended;
import tcpchat.stage.stream.StageEvent.Fact;
import tcpchat.stage.tutorial.TutorialProgram;

/**
 * The original tutorial's window, or the same with its waiting left to the background, as the stage sees it: a process
 * that tells of its calls and of its heart. Safe for any thread.
 *
 * <p>Where this program ends, in whatever way, the process ends too: it listens for the end of its standard input.
 */
final class TutorialProcess implements Closeable {

    private static final int LISTEN = 3;
    private static final int ACCEPT = 4;
    private static final int GAP = 12;

    private final Process process;
    private volatile int port;
    private volatile boolean accepts;
    private volatile boolean hasAccepted;
    private volatile long millisOfBeats;
    private volatile long millisSinceBeat;
    private volatile long longestPauseMillis;

    private TutorialProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts one that ends with the bench at the latest.
     *
     * @param isOriginal whether its event thread waits itself
     * @param isVisible  whether it has a window
     * @throws IOException where no such program can be started
     */
    static TutorialProcess start(Bench bench, boolean isOriginal, boolean isVisible) throws IOException {
        TutorialProcess program = bench.own(new TutorialProcess(new ProcessBuilder(
                command(isOriginal, isVisible)).redirectError(ProcessBuilder.Redirect.DISCARD).start()));
        bench.inBackground(() -> {
            program.listen(bench);
            return null;
        });
        return program;
    }

    /** Has it press its buttons: start the server, and accept. */
    void press() throws IOException {
        OutputStream out = process.getOutputStream();
        out.write('\n');
        out.flush();
    }

    /** How long its heart has been beating, in milliseconds. */
    long millisOfBeats() {
        return millisOfBeats;
    }

    /** The port at which it listens. */
    int port() {
        return port;
    }

    /** Whether it has called accept. */
    boolean accepts() {
        return accepts;
    }

    /** Whether its accept has returned. */
    boolean hasAccepted() {
        return hasAccepted;
    }

    /** How many milliseconds ago its event thread had its last heartbeat. */
    long millisSinceBeat() {
        return millisSinceBeat;
    }

    /** The longest pause of its heart since accept was pressed, in milliseconds. */
    long longestPauseMillis() {
        return longestPauseMillis;
    }

    /** Whether it is there no longer. */
    boolean isGone() {
        return !process.isAlive();
    }

    /** Waits for its end, and says that it is gone. */
    IOException end() throws InterruptedException {
        return new IOException(Phrases.say("window.gone", process.waitFor()));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void listen(Bench bench) throws IOException, ClassNotFoundException, InterruptedException {
        FollowedCalls calls = bench.recorder().follow();
        try (ObjectInputStream events = new ObjectInputStream(process.getInputStream())) {
            while (true) {
                StageEvent event = (StageEvent) events.readObject();
                calls.accept(event);
                note(event);
                bench.changed();
            }
        } catch (EOFException end) {
            // It has ended, and with it what it tells.
            return;
        } finally {
            calls.end("exit " + process.waitFor());
            bench.changed();
        }
    }

    private void note(StageEvent event) {
        if (event instanceof Fact fact && fact.key().equals(TutorialProgram.HEART)) {
            millisOfBeats = Long.parseLong(fact.arguments().get(0));
            millisSinceBeat = Long.parseLong(fact.arguments().get(1));
            longestPauseMillis = Long.parseLong(fact.arguments().get(2));
        } else if (event instanceof Began began && began.step() == ACCEPT) {
            accepts = true;
        } else if (event instanceof Ended ended && !ended.failed()) {
            port = ended.step() == LISTEN ? FollowedCalls.portOf(ended) : port;
            hasAccepted |= ended.step() == ACCEPT;
        }
    }

    private static List<String> command(boolean isOriginal, boolean isVisible) {
        List<String> command =
                JavaCommand.of(TutorialProgram.class, !isVisible, isOriginal ? "original" : "ours");
        if (isVisible) {
            Rectangle place = place(isOriginal);
            command.addAll(List.of(String.valueOf(Look.isDark()), String.valueOf(Look.zoom())));
            command.addAll(Arrays.stream(new int[] {place.x, place.y, place.width, place.height})
                    .mapToObj(String::valueOf).toList());
        }
        return command;
    }

    /** In the middle of the stage, or of the screen where there is none; the original on the left, the other beside. */
    private static Rectangle place(boolean isOriginal) {
        Rectangle stage =
                Arrays.stream(Window.getWindows()).filter(Window::isShowing).map(Window::getBounds).findFirst()
                        .orElseGet(() -> GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds());
        int width = Math.min(Look.scaled(460, 10).width, (stage.width - 3 * GAP) / 2);
        int height = Math.min(Look.scaled(10, 280).height, stage.height / 2);
        int middle = stage.x + stage.width / 2;
        return new Rectangle(isOriginal ? middle - GAP / 2 - width : middle + GAP / 2,
                stage.y + (stage.height - height) / 2, width, height);
    }
}
