package tcpchat.stage.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.awt.event.WindowEvent;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javax.swing.JButton;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tcpchat.gui.Address;
import tcpchat.gui.Look;
import tcpchat.stage.conversation.Turn;
import tcpchat.stage.experiment.Experiments;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Cue;
import tcpchat.stage.stream.StageEvent.Ended;
import tcpchat.stage.stream.StageEvent.Moment;

@Tag("window")
@DisplayName("The stage's window")
class StageWindowTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private StageWindow stage;

    @BeforeEach
    void open() throws Exception {
        Assumptions.assumeFalse(GraphicsEnvironment.isHeadless(),
                "there is no display; on Linux run it under Xvfb: xvfb-run ./mvnw test");
        int port = freePort();
        stage = ask(() -> {
            Look.install(false, "客户端");
            StageWindow window = new StageWindow(new Address("127.0.0.1", String.valueOf(port)));
            window.open();
            return window;
        });
    }

    @AfterEach
    void close() throws Exception {
        if (stage != null) {
            run(() -> {
                stage.restart();
                stage.frame().dispose();
            });
        }
    }

    @Test
    @DisplayName("13 presses of Space are the whole conversation, and none of its steps fails")
    void conversation() throws Exception {
        for (int turn = 1; turn <= Turn.CONVERSATION.size(); turn++) {
            int calls = turn;
            run(stage::next);
            awaiting().until(() -> ended().size() == calls);
        }
        assertThat(ended()).noneMatch(Ended::failed);
    }

    @Test
    @DisplayName("a step out of order fails as it really does")
    void outOfOrder() throws Exception {
        run(() -> stage.run(new Turn(Side.CLIENT, 1)));
        awaiting().until(() -> ended().size() == 1);
        run(() -> stage.run(new Turn(Side.CLIENT, 3)));
        awaiting().until(() -> ended().size() == 2);
        assertThat(ended().get(1).result()).isEqualTo("SocketException: Socket is not connected");
        assertThat(ended().get(1).line()).isPositive();
    }

    @Test
    @DisplayName("an experiment waits for the vote, then gives its answer")
    void experiment() throws Exception {
        run(() -> stage.perform(Experiments.all().get(0)));
        awaiting().until(() -> hasCue(Moment.QUESTION));
        assertThat(hasCue(Moment.RUN)).isFalse();
        awaiting().until(() -> {
            run(stage::goOn);
            return hasCue(Moment.REVEAL);
        });
    }

    @Test
    @DisplayName("a replay shows a recorded run and is marked as one")
    void replay() throws Exception {
        run(() -> {
            stage.replay("a");
            stage.pause();
        });
        awaiting().until(() -> {
            run(stage::next);
            return hasCue(Moment.REVEAL);
        });
        assertThat(ask(stage::status)).contains("REPLAY");
    }

    @Test
    @DisplayName("the stage follows what is done by hand in the two chat windows")
    void followsChatWindows() throws Exception {
        run(stage::openChat);
        run(() -> button("start").doClick(0));
        awaiting().until(() -> ended().stream().anyMatch(call -> isStep(call, Side.SERVER, 3)));
        run(() -> button("connect").doClick(0));
        awaiting().until(() -> ended().stream().anyMatch(call -> isStep(call, Side.CLIENT, 2)));
        run(() -> Arrays.stream(Window.getWindows()).filter(Window::isShowing).filter(window -> window != stage.frame())
                .forEach(window -> window.dispatchEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSING))));
    }

    private static ConditionFactory awaiting() {
        return await().pollInterval(Duration.ofMillis(10)).atMost(LIMIT);
    }

    private static boolean isStep(Ended call, Side side, int step) {
        return call.side() == side && call.step() == step && !call.failed();
    }

    /** The button of that name in any window that is open. */
    private static JButton button(String name) {
        return Arrays.stream(Window.getWindows()).filter(Window::isShowing).flatMap(StageWindowTest::inside)
                .filter(component -> component instanceof JButton && name.equals(component.getName()))
                .map(JButton.class::cast).findFirst().orElseThrow();
    }

    private static Stream<Component> inside(Component component) {
        Stream<Component> inner = component instanceof Container container
                ? Arrays.stream(container.getComponents()).flatMap(StageWindowTest::inside) : Stream.empty();
        return Stream.concat(Stream.of(component), inner);
    }

    private boolean hasCue(Moment moment) throws Exception {
        return ask(stage::events).stream().anyMatch(event -> event instanceof Cue cue && cue.moment() == moment);
    }

    private List<Ended> ended() throws Exception {
        List<StageEvent> events = ask(stage::events);
        return events.stream().filter(Ended.class::isInstance).map(Ended.class::cast).toList();
    }

    private static int freePort() throws Exception {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return probe.getLocalPort();
        }
    }

    private static void run(Runnable work) throws Exception {
        ask(() -> {
            work.run();
            return null;
        });
    }

    private static <T> T ask(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        EventQueue.invokeAndWait(task);
        return task.get();
    }
}
