package tcpchat.grader.seal;

import java.io.IOException;
import tcpchat.grader.wire.Kind;

/** Sends frames to a student's JVM. */
interface Sender {

    void send(Kind kind, int conversation, byte[] body) throws IOException;
}
