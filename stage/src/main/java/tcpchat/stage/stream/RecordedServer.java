package tcpchat.stage.stream;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import tcpchat.gui.ServerSteps;
import tcpchat.server.Step1CreateServerSocket;
import tcpchat.server.Step2Bind;
import tcpchat.server.Step3Listen;
import tcpchat.server.Step4Accept;
import tcpchat.server.Step5Receive;
import tcpchat.server.Step6Send;
import tcpchat.server.Step7Close;
import tcpchat.stage.stream.Recorder.Outcome;

/** The server's seven steps with a recorder around each; the steps themselves know nothing of it. */
public final class RecordedServer {

    private final Recorder recorder;
    private final RecordedSide side;
    private final ServerSteps steps;

    private RecordedServer(Recorder recorder, ServerSteps steps) {
        this.recorder = recorder;
        this.side = new RecordedSide(Side.SERVER, recorder);
        this.steps = steps;
    }

    /** Steps that do what those do, and are recorded. */
    public static ServerSteps around(ServerSteps steps, Recorder recorder) {
        RecordedServer server = new RecordedServer(recorder, steps);
        return new ServerSteps(server.new Create(), server.new Bind(), server.new Listen(), server.new Accept(),
                () -> server.new Receive(steps.receivers().get()), server.new Send(), server.new Close());
    }

    private final class Create extends Step1CreateServerSocket {

        @Override
        public ServerSocket create() throws IOException {
            return side.create(1, () -> steps.create().create());
        }
    }

    private final class Bind extends Step2Bind {

        @Override
        public InetSocketAddress bindAddress(ServerSocket serverSocket, String host, int port) throws IOException {
            return side.call(2, "bindAddress(" + host + ", " + port + ")",
                    () -> steps.bind().bindAddress(serverSocket, host, port),
                    address -> Outcome.of(address == null ? null : said(address)));
        }

        private static String said(InetSocketAddress address) {
            return (address.isUnresolved() ? address.getHostString() : address.getAddress().getHostAddress()) + ":"
                    + address.getPort();
        }
    }

    private final class Listen extends Step3Listen {

        @Override
        public void listen(ServerSocket serverSocket, InetSocketAddress address, int backlog) throws IOException {
            if (address != null && address.getPort() != 0) {
                recorder.watchBeforeListen(address.getPort());
            }
            side.call(3, "listen(backlog " + backlog + ")", () -> {
                steps.listen().listen(serverSocket, address, backlog);
                if (serverSocket != null && serverSocket.isBound()) {
                    recorder.watch(serverSocket.getLocalPort());
                }
                return serverSocket;
            }, listening -> Outcome.of(RecordedSide.name(listening)));
        }
    }

    private final class Accept extends Step4Accept {

        @Override
        public Socket accept(ServerSocket serverSocket) throws IOException {
            return side.call(4, "accept()", () -> steps.accept().accept(serverSocket),
                    connection -> {
                        if (connection != null) {
                            recorder.wire().accepted(connection.getPort());
                        }
                        return Outcome.of(RecordedSide.name(connection));
                    });
        }
    }

    private final class Receive extends Step5Receive {

        private final Step5Receive receiver;

        Receive(Step5Receive receiver) {
            this.receiver = receiver;
        }

        @Override
        public String receive(Socket connection) throws IOException {
            return side.receive(5, connection, () -> receiver.receive(connection));
        }
    }

    private final class Send extends Step6Send {

        @Override
        public void send(Socket connection, String message) throws IOException {
            side.send(6, connection, message, () -> steps.send().send(connection, message));
        }
    }

    private final class Close extends Step7Close {

        @Override
        public void close(Socket connection, ServerSocket serverSocket) throws IOException {
            side.close(7, connection, () -> {
                recorder.closing(serverSocket);
                steps.close().close(connection, serverSocket);
            });
        }
    }
}
