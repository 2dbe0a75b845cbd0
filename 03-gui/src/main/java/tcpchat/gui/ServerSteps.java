package tcpchat.gui;

import java.util.function.Supplier;
import tcpchat.server.Step1CreateServerSocket;
import tcpchat.server.Step2Bind;
import tcpchat.server.Step3Listen;
import tcpchat.server.Step4Accept;
import tcpchat.server.Step5Receive;
import tcpchat.server.Step6Send;
import tcpchat.server.Step7Close;

/**
 * The seven steps a server is made of.
 *
 * @param receivers makes step 5 anew for each connection: it may keep the first bytes of a character
 */
public record ServerSteps(Step1CreateServerSocket create, Step2Bind bind, Step3Listen listen, Step4Accept accept,
        Supplier<Step5Receive> receivers, Step6Send send, Step7Close close) {

    /** The steps of {@code 02-server-steps}, as they are written so far. */
    public static ServerSteps own() {
        return new ServerSteps(new Step1CreateServerSocket(), new Step2Bind(), new Step3Listen(), new Step4Accept(),
                Step5Receive::new, new Step6Send(), new Step7Close());
    }
}
