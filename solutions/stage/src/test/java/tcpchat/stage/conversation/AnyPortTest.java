package tcpchat.stage.conversation;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tcpchat.stage.stream.EventStream;
import tcpchat.stage.stream.Recorder;

@DisplayName("A conversation on the stage at port 0")
class AnyPortTest {

    private static final int SECONDS = 20;

    @Test
    @DisplayName("is held at a free one, to which the client connects")
    void anyPort() throws Exception {
        try (Recorder recorder = new Recorder(new EventStream(), Optional.empty());
                Conversation conversation = new Conversation(recorder, "127.0.0.1", 0)) {
            for (Turn turn : Turn.CONVERSATION) {
                // A step that fails throws here.
                conversation.start(turn).get(SECONDS, TimeUnit.SECONDS);
            }
        }
    }
}
