package tcpchat.tutor.board;

import java.nio.charset.Charset;

/** What the standard output can show. */
public final class Output {

    private Output() {}

    /** Whether its charset has these characters. */
    public static boolean shows(String characters) {
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "US-ASCII"));
        return Charset.isSupported(name) && Charset.forName(name).newEncoder().canEncode(characters);
    }
}
