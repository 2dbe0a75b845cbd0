package tcpchat.stage.stream;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import tcpchat.client.Step1CreateSocket;
import tcpchat.client.Step2Connect;
import tcpchat.client.Step3Send;
import tcpchat.client.Step4Receive;
import tcpchat.client.Step5Close;
import tcpchat.gui.ClientSteps;
import tcpchat.stage.stream.Recorder.Outcome;

/** The client's five steps with a recorder around each; the steps themselves know nothing of it. */
public final class RecordedClient {

    private final Recorder recorder;
    private final RecordedSide side;
    private final ClientSteps steps;

    private RecordedClient(Recorder recorder, ClientSteps steps) {
        this.recorder = recorder;
        this.side = new RecordedSide(Side.CLIENT, recorder);
        this.steps = steps;
    }

    /** Steps that do what those do, and are recorded. */
    public static ClientSteps around(ClientSteps steps, Recorder recorder) {
        RecordedClient client = new RecordedClient(recorder, steps);
        return new ClientSteps(client.new Create(), client.new Connect(), client.new Send(),
                () -> client.new Receive(steps.receivers().get()), client.new Close());
    }

    private final class Create extends Step1CreateSocket {

        @Override
        public Socket create() throws IOException {
            return side.create(1, () -> steps.create().create());
        }
    }

    private final class Connect extends Step2Connect {

        @Override
        public void connect(Socket socket, String host, int port, Duration timeout) throws IOException {
            recorder.watch(port);
            side.call(2, "connect(" + host + ", " + port + ")", () -> {
                try {
                    steps.connect().connect(socket, host, port, timeout);
                } catch (IOException failure) {
                    recorder.wire().refused(failure);
                    throw failure;
                }
                return socket;
            }, connected -> {
                if (connected != null && connected.isConnected()) {
                    recorder.wire().connected(connected.getLocalPort(), connected.getPort());
                }
                return Outcome.of(RecordedSide.name(connected));
            });
        }
    }

    private final class Send extends Step3Send {

        @Override
        public void send(Socket socket, String message) throws IOException {
            side.send(3, socket, message, () -> steps.send().send(socket, message));
        }
    }

    private final class Receive extends Step4Receive {

        private final Step4Receive receiver;

        Receive(Step4Receive receiver) {
            this.receiver = receiver;
        }

        @Override
        public String receive(Socket socket) throws IOException {
            return side.receive(4, socket, () -> receiver.receive(socket));
        }
    }

    private final class Close extends Step5Close {

        @Override
        public void close(Socket socket) throws IOException {
            side.close(5, socket, () -> steps.close().close(socket));
        }
    }
}
