package tcpchat.stage.window;

import static org.awaitility.Awaitility.await;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Assumptions;
import tcpchat.gui.Address;
import tcpchat.gui.Look;
import tcpchat.stage.kernel.KernelTable;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Cue;
import tcpchat.stage.stream.StageEvent.Ended;

/** A stage that is open, for a test that does and sees what a lecturer does and sees. */
final class OnStage implements AutoCloseable {

    /** On a busy machine the programs of an experiment take their time to start. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final StageWindow window;

    /** Opens a stage whose conversation is held at that port, on a system with that table, if it has any. */
    OnStage(int port, Optional<KernelTable> table) throws Exception {
        Assumptions.assumeFalse(GraphicsEnvironment.isHeadless(),
                "there is no display; on Linux run it under Xvfb: xvfb-run ./mvnw test");
        window = ask(() -> {
            Look.install(false, "客户端");
            StageWindow stage = new StageWindow(new Address("127.0.0.1", String.valueOf(port)), table);
            stage.open();
            return stage;
        });
    }

    /** The stage itself, for the event thread. */
    StageWindow window() {
        return window;
    }

    /** Presses that key, as {@link KeyStroke#getKeyStroke(String)} has it; returns whether it does anything. */
    boolean press(String key) throws Exception {
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        return ask(() -> SwingUtilities.processKeyBindings(new KeyEvent(window.frame().getRootPane(),
                KeyEvent.KEY_PRESSED, System.currentTimeMillis(), stroke.getModifiers(), stroke.getKeyCode(),
                KeyEvent.CHAR_UNDEFINED)));
    }

    /** What the keys do now. */
    Prompt prompt() throws Exception {
        return ask(window::prompt);
    }

    /** The calls that have ended in what is on the stage. */
    List<Ended> ended() throws Exception {
        return of(Ended.class);
    }

    /** What the experiment that is on the stage has said. */
    List<Cue> cues() throws Exception {
        return of(Cue.class);
    }

    /** The events of that kind in what is on the stage. */
    <E extends StageEvent> List<E> of(Class<E> kind) throws Exception {
        return ask(window::events).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The windows that are open besides the stage. */
    List<Window> otherWindows() throws Exception {
        return ask(() -> Arrays.stream(Window.getWindows()).filter(Window::isShowing)
                .filter(other -> other != window.frame()).toList());
    }

    /** What has that name in the stage, among what can be seen. */
    <C extends Component> C find(Class<C> kind, String name) {
        return inside(window.frame()).filter(Component::isShowing).filter(part -> name.equals(part.getName()))
                .filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    /** The button of that name in any window that is open. */
    static JButton button(String name) {
        return Arrays.stream(Window.getWindows()).filter(Window::isShowing).flatMap(OnStage::inside)
                .filter(component -> component instanceof JButton && name.equals(component.getName()))
                .map(JButton.class::cast).findFirst().orElseThrow();
    }

    /** Waits for a condition. */
    static ConditionFactory awaiting() {
        return await().pollInterval(Duration.ofMillis(10)).atMost(LIMIT);
    }

    /** A port at which nobody listened a moment ago. */
    static int freePort() throws Exception {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return probe.getLocalPort();
        }
    }

    /** Does it on the event thread. */
    static void run(Runnable work) throws Exception {
        ask(() -> {
            work.run();
            return null;
        });
    }

    /** Asks on the event thread. */
    static <T> T ask(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        EventQueue.invokeAndWait(task);
        return task.get();
    }

    @Override
    public void close() {
        EventQueue.invokeLater(() -> {
            window.restart();
            window.frame().dispose();
            Look.zoomTo(1);
        });
    }

    private static Stream<Component> inside(Component component) {
        Stream<Component> inner = component instanceof Container container
                ? Arrays.stream(container.getComponents()).flatMap(OnStage::inside) : Stream.empty();
        return Stream.concat(Stream.of(component), inner);
    }
}
