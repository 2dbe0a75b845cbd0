package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

public class Step4Receive {

    private record State(CharsetDecoder decoder, ByteBuffer bytes) {
        State() {
            this(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE), ByteBuffer.allocate(1100));
        }
    }

    // decoders are not thread-safe
    private final ThreadLocal<State> states = ThreadLocal.withInitial(State::new);

    public String receive(Socket socket) throws IOException {
        State state = states.get();
        byte[] chunk = new byte[1024];
        for (int budget = 1024;;) {
            int count = socket.getInputStream().read(chunk, 0, budget);
            boolean end = count < 0;
            if (end && state.bytes().position() == 0) {
                return null;
            }
            if (!end) {
                state.bytes().put(chunk, 0, count);
                budget -= count;
            }
            CharBuffer text = CharBuffer.allocate(1100);
            state.decoder().decode(state.bytes().flip(), text, end);
            state.bytes().compact();
            if (end) {
                state.decoder().flush(text);
                state.decoder().reset();
            }
            if (text.flip().hasRemaining()) {
                return text.toString();
            }
        }
    }
}
