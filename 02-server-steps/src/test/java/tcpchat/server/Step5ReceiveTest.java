package tcpchat.server;

import java.io.IOException;
import java.net.Socket;
import tcpchat.tutor.contract.ReceiveContract;
import tcpchat.tutor.junit.StepTest;

/** The tests themselves stand in {@link ReceiveContract}: the client's step 4 keeps the same contract. */
@StepTest(Step5Receive.class)
class Step5ReceiveTest implements ReceiveContract {

    private final Step5Receive step = new Step5Receive();

    @Override
    public String receive(Socket connection) throws IOException {
        return step.receive(connection);
    }
}
