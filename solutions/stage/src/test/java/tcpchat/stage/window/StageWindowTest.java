package tcpchat.stage.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tcpchat.stage.window.OnStage.ask;
import static tcpchat.stage.window.OnStage.awaiting;
import static tcpchat.stage.window.OnStage.button;
import static tcpchat.stage.window.OnStage.run;

import java.awt.Window;
import java.awt.event.WindowEvent;
import java.util.List;
import javax.swing.JLabel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tcpchat.stage.conversation.Turn;
import tcpchat.stage.kernel.KernelTable;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent.Began;
import tcpchat.stage.stream.StageEvent.Ended;
import tcpchat.stage.stream.StageEvent.Moment;

@Tag("window")
@DisplayName("The stage's window")
class StageWindowTest {

    private OnStage stage;

    @BeforeEach
    void open() throws Exception {
        stage = new OnStage(OnStage.freePort(), KernelTable.ofThisSystem());
    }

    @AfterEach
    void close() throws Exception {
        if (stage != null) {
            stage.close();
        }
    }

    @Test
    @DisplayName("13 presses of Space are the whole conversation, and none of its steps fails; one more changes nothing")
    void conversation() throws Exception {
        converse(Turn.CONVERSATION.size());
        assertThat(stage.ended()).noneMatch(Ended::failed);
        stage.press("SPACE");
        assertThat(stage.prompt()).isEqualTo(Prompt.OVER);
        assertThat(stage.ended()).hasSize(Turn.CONVERSATION.size());
    }

    @Test
    @DisplayName("a step out of order fails as it really does")
    void outOfOrder() throws Exception {
        run(() -> stage.window().run(new Turn(Side.CLIENT, 1)));
        awaiting().until(() -> stage.ended().size() == 1);
        run(() -> stage.window().run(new Turn(Side.CLIENT, 3)));
        awaiting().until(() -> stage.ended().size() == 2);
        assertThat(stage.ended().get(1).result()).isEqualTo("SocketException: Socket is not connected");
        assertThat(stage.ended().get(1).line()).isPositive();
    }

    @Test
    @DisplayName("an experiment waits for the vote, gives its answer, and keeps it whatever is pressed")
    void experiment() throws Exception {
        stage.press("A");
        awaiting().until(() -> stage.prompt() == Prompt.WAITS);
        assertThat(stage.cues()).extracting(cue -> cue.moment()).containsExactly(Moment.QUESTION);
        stage.press("SPACE");
        awaiting().until(() -> stage.prompt() == Prompt.ANSWERED);
        stage.press("SPACE");
        assertThat(stage.prompt()).isEqualTo(Prompt.ANSWERED);
        assertThat(stage.cues()).extracting(cue -> cue.moment()).endsWith(Moment.REVEAL);
    }

    @Test
    @DisplayName("after an experiment the conversation goes on where it was left")
    void conversationIsKept() throws Exception {
        converse(6);
        stage.press("A");
        awaiting().until(() -> stage.prompt() == Prompt.WAITS);
        stage.press("BACK_SPACE");
        assertThat(stage.ended()).hasSize(6);
        converse(8);
        assertThat(stage.ended()).noneMatch(Ended::failed);
    }

    @Test
    @DisplayName("Backspace looks back in the conversation call by call, and Space comes forward again")
    void lookBack() throws Exception {
        converse(2);
        stage.press("BACK_SPACE");
        assertThat(stage.prompt()).isEqualTo(Prompt.LOOKS_BACK);
        assertThat(shownCalls()).isEqualTo(1);
        stage.press("BACK_SPACE");
        assertThat(shownCalls()).isZero();
        stage.press("SPACE");
        stage.press("SPACE");
        assertThat(stage.prompt()).isEqualTo(Prompt.NEXT);
        assertThat(shownCalls()).isEqualTo(2);
        assertThat(stage.ended()).hasSize(2);
    }

    @Test
    @DisplayName("the arrow keys choose which member's connection the ladder shows, and another experiment shows all again")
    void chooseConnection() throws Exception {
        stage.press("L");
        awaiting().until(() -> stage.prompt() == Prompt.WAITS);
        stage.press("SPACE");
        awaiting().until(() -> stage.cues().stream().anyMatch(cue -> cue.moment() == Moment.PAUSE));
        stage.press("UP");
        assertThat(ask(() -> stage.find(JLabel.class, "chosen").getText())).contains("cyd");
        stage.press("UP");
        assertThat(ask(() -> stage.find(JLabel.class, "chosen").getText())).contains("bob");
        stage.press("A");
        awaiting().until(() -> stage.prompt() == Prompt.WAITS);
        assertThatThrownBy(() -> ask(() -> stage.find(JLabel.class, "chosen"))).as("what says that one is chosen alone")
                .isInstanceOf(Exception.class);
    }

    @Test
    @DisplayName("a replay shows a recorded run and is marked as one")
    void replay() throws Exception {
        run(() -> {
            stage.window().replay("a");
            stage.window().pause();
        });
        awaiting().until(() -> {
            stage.press("SPACE");
            return stage.cues().stream().anyMatch(cue -> cue.moment() == Moment.REVEAL);
        });
        assertThat(ask(stage.window()::status)).contains("REPLAY");
    }

    @Test
    @DisplayName("the stage follows what is done by hand in the two chat windows")
    void followsChatWindows() throws Exception {
        stage.press("ctrl T");
        run(() -> button("start").doClick(0));
        awaiting().until(() -> stage.ended().stream().anyMatch(call -> isStep(call, Side.SERVER, 3)));
        run(() -> button("connect").doClick(0));
        awaiting().until(() -> stage.ended().stream().anyMatch(call -> isStep(call, Side.CLIENT, 2)));
        List<Window> chat = stage.otherWindows();
        run(() -> chat.forEach(window -> window.dispatchEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSING))));
    }

    private void converse(int calls) throws Exception {
        for (int call = stage.ended().size() + 1; call <= calls; call++) {
            int expected = call;
            stage.press("SPACE");
            awaiting().until(() -> stage.ended().size() == expected);
        }
    }

    private long shownCalls() throws Exception {
        return ask(stage.window()::shown).stream().filter(Began.class::isInstance).count();
    }

    private static boolean isStep(Ended call, Side side, int step) {
        return call.side() == side && call.step() == step && !call.failed();
    }
}
