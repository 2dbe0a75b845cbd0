package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import tcpchat.tutor.contract.ReceiveContract;
import tcpchat.tutor.junit.StepTest;

/** The tests themselves stand in {@link ReceiveContract}: the server's step 5 keeps the same contract. */
@StepTest(Step4Receive.class)
class Step4ReceiveTest implements ReceiveContract {

    private final Step4Receive step = new Step4Receive();

    @Override
    public String receive(Socket socket) throws IOException {
        return step.receive(socket);
    }
}
