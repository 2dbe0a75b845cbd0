package tcpchat.server;

import java.io.IOException;
import java.net.Socket;
import tcpchat.tutor.contract.SendContract;
import tcpchat.tutor.junit.StepTest;

/** The tests themselves stand in {@link SendContract}: the client's step 3 keeps the same contract. */
@StepTest(Step6Send.class)
class Step6SendTest extends SendContract {

    private final Step6Send step = new Step6Send();

    @Override
    protected void send(Socket connection, String message) throws IOException {
        step.send(connection, message);
    }
}
