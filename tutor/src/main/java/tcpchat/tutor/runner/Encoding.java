package tcpchat.tutor.runner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tcpchat.tutor.words.RunnerText;

/** Says in one sentence what the compiler says in many: that an editor saved a file in another encoding than UTF-8. */
final class Encoding {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Encoding() {}

    /** The problem that this file has with its encoding; empty where it is plain UTF-8. */
    static Optional<Problem> problemOf(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            return Optional.of(Problem.of(file, lineAtEndOf(text), RunnerText.ENCODING_WRONG.say()));
        }
        return !text.isEmpty() && text.get(0) == BYTE_ORDER_MARK
                ? Optional.of(Problem.of(file, 1, RunnerText.ENCODING_MARK.say())) : Optional.empty();
    }

    private static long lineAtEndOf(CharSequence text) {
        return 1 + text.chars().filter(c -> c == '\n').count();
    }
}
