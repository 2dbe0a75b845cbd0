package tcpchat.stage.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tcpchat.stage.window.OnStage.awaiting;
import static tcpchat.stage.window.OnStage.run;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tcpchat.stage.conversation.Turn;
import tcpchat.stage.kernel.KernelTable;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent.Fact;
import tcpchat.stage.stream.StageEvent.Rows;

@Tag("window")
@DisplayName("No stranger stands in our lanes")
class StrangerTest {

    @Test
    @DisplayName("where another program has the port, listen ends the conversation with a sentence; Ctrl F begins at a free port")
    void listen() throws Exception {
        try (ServerSocket stranger = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
                OnStage stage = new OnStage(stranger.getLocalPort(), KernelTable.ofThisSystem())) {
            for (int press = 0; press < 3; press++) {
                stage.press("SPACE");
            }
            awaiting().until(() -> stage.prompt() == Prompt.PORT_TAKEN);
            assertThat(OnStage.ask(stage.window()::status)).contains("Ctrl F");
            assertThat(stage.of(Fact.class)).extracting(Fact::key).containsExactly("port.taken");
            assertThat(stage.of(Rows.class)).allMatch(rows -> rows.rows().isEmpty());
            stage.press("ctrl F");
            for (int press = 1; press <= 3; press++) {
                int calls = press;
                stage.press("SPACE");
                awaiting().until(() -> stage.ended().size() == calls);
            }
            assertThat(stage.ended()).noneMatch(call -> call.failed());
        }
    }

    @Test
    @DisplayName("where another program has the port, connect does not go to it")
    void connect() throws Exception {
        try (ServerSocket stranger = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
                OnStage stage = new OnStage(stranger.getLocalPort(), KernelTable.ofThisSystem())) {
            run(() -> stage.window().run(new Turn(Side.CLIENT, 1)));
            run(() -> stage.window().run(new Turn(Side.CLIENT, 2)));
            awaiting().until(() -> stage.prompt() == Prompt.PORT_TAKEN);
            assertThat(stage.ended()).hasSize(1);
        }
    }

    @Test
    @DisplayName("where the kernel tells no states, an experiment that needs them is a recorded run, and says so")
    void noKernelTable() throws Exception {
        try (OnStage stage = new OnStage(0, Optional.empty())) {
            stage.press("D");
            awaiting().until(() -> stage.of(Fact.class).stream().anyMatch(fact -> fact.key().equals("recorded")));
            assertThat(stage.prompt()).isEqualTo(Prompt.REPLAY);
            stage.press("BACK_SPACE");
            stage.press("B");
            awaiting().until(() -> stage.prompt() == Prompt.WAITS);
        }
    }
}
