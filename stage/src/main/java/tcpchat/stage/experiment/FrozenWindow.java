package tcpchat.stage.experiment;

import static tcpchat.stage.kernel.TcpState.ESTABLISHED;
import static tcpchat.stage.kernel.TcpState.LISTEN;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import tcpchat.gui.ChatApp;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Side;

/**
 * (i) Accept on the event thread, and nobody connects. Two windows, each a program of its own with a heartbeat on its
 * event thread, press accept: in the original tutorial's that thread waits itself, in ours a thread in the background.
 */
final class FrozenWindow implements Experiment {

    private static final long LONG_ENOUGH_MILLIS = 500;
    /** Asked once, and here: a program that has asked in vain can neither ask again nor do without a display. */
    private static final boolean HAS_DISPLAY = ChatApp.hasDisplay();

    private final boolean isVisible;

    /** The experiment with windows, if there is a display. */
    FrozenWindow() {
        this(HAS_DISPLAY);
    }

    /** The experiment with windows, or with the same programs without them. */
    FrozenWindow(boolean isVisible) {
        this.isVisible = isVisible;
    }

    @Override
    public char letter() {
        return 'i';
    }

    @Override
    public boolean needsKernel() {
        return false;
    }

    @Override
    public List<Object> run(Bench bench) throws Exception {
        TutorialProcess original = TutorialProcess.start(bench, true, isVisible);
        TutorialProcess ours = TutorialProcess.start(bench, false, isVisible);
        List<TutorialProcess> both = List.of(original, ours);
        // First the class sees both hearts beat.
        until(bench, both, () -> both.stream().allMatch(window -> window.millisOfBeats() > LONG_ENOUGH_MILLIS));
        for (TutorialProcess window : both) {
            window.press();
            until(bench, both, window::accepts);
        }
        until(bench, both, () -> original.millisSinceBeat() > LONG_ENOUGH_MILLIS);
        bench.await(rows -> rows.rows().stream().filter(row -> row.state() == LISTEN).count() == both.size());
        bench.recorder().fact(Side.SERVER, "heart.stalled", Evidence.OBSERVED, original.millisSinceBeat());
        bench.recorder().fact(Side.SERVER, "heart.beats", Evidence.OBSERVED, ours.longestPauseMillis());
        bench.pause(this);
        for (TutorialProcess window : both) {
            int port = connect(bench, window).getLocalPort();
            until(bench, both, window::hasAccepted);
            bench.await(rows -> rows.serverIs(ESTABLISHED, port));
        }
        // The pause is over with the next beat.
        until(bench, both, () -> original.longestPauseMillis() > LONG_ENOUGH_MILLIS);
        return List.of(original.longestPauseMillis(), ours.longestPauseMillis());
    }

    /** Waits until it is so, as long as both windows are there. */
    private static void until(Bench bench, List<TutorialProcess> windows, BooleanSupplier condition)
            throws IOException, InterruptedException, TimeoutException {
        bench.until(() -> windows.stream().anyMatch(TutorialProcess::isGone) || condition.getAsBoolean());
        for (TutorialProcess window : windows) {
            if (window.isGone()) {
                throw window.end();
            }
        }
    }

    private static Socket connect(Bench bench, TutorialProcess window) throws IOException, InterruptedException {
        try {
            return bench.connect(window.port());
        } catch (SocketException nobodyListens) {
            // A program that was ended has closed its sockets a moment before the system tells of its end: refused, or
            // reset where the connection was just being made.
            throw window.end();
        }
    }
}
