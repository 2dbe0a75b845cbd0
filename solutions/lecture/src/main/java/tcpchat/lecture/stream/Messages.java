package tcpchat.lecture.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import tcpchat.lecture.stream.Recorder.Outcome;
import tcpchat.lecture.stream.StageEvent.Flow;
import tcpchat.tutor.partner.Bytes;

/** What the recording of messages has in common on both sides. */
final class Messages {

    private static final int MOST_SHOWN = 16;

    private Messages() {}

    /** A text was handed over. */
    static Outcome sent(Recorder recorder, Side side, String text) {
        recorder.wire().sent(side, text.getBytes(UTF_8).length);
        return new Outcome("ok", Flow.SENT, text);
    }

    /** Runs a receive; where it fails, the wire learns why. */
    static String receives(Recorder recorder, Side side, Recorder.Code<String> code) throws IOException {
        try {
            return code.run();
        } catch (IOException failure) {
            recorder.wire().failed(side, failure);
            throw failure;
        }
    }

    /** A text was received, or {@code null} at the end of the stream. */
    static Outcome received(Recorder recorder, Side side, Socket socket, String text) {
        if (text == null) {
            recorder.wire().ended(side, Recorder.clientPort(side, socket));
            return Outcome.of("null");
        }
        return new Outcome(shortened(text), Flow.RECEIVED, text);
    }

    /** The text in quotation marks, or its beginning where it is long. */
    static String shortened(String text) {
        if (text == null) {
            return "null";
        }
        boolean all = text.codePointCount(0, text.length()) <= MOST_SHOWN;
        return Bytes.quote(all ? text : text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN)) + "…");
    }
}
