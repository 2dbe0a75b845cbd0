package tcpchat.grader.wire;

import java.io.IOException;

/** Something came over the pipe that nobody sends who keeps to the rules. */
public final class Malformed extends IOException {

    public Malformed(String reason) {
        super(reason);
    }
}
