package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import tcpchat.tutor.contract.SendContract;
import tcpchat.tutor.junit.StepTest;

/** The tests themselves stand in {@link SendContract}: the server's step 6 keeps the same contract. */
@StepTest(Step3Send.class)
class Step3SendTest extends SendContract {

    private final Step3Send step = new Step3Send();

    @Override
    protected void send(Socket socket, String message) throws IOException {
        step.send(socket, message);
    }
}
