package tcpchat.gui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tcpchat.server.Step1CreateServerSocket;
import tcpchat.server.Step2Bind;
import tcpchat.server.Step3Listen;
import tcpchat.server.Step4Accept;
import tcpchat.server.Step5Receive;
import tcpchat.server.Step6Send;
import tcpchat.server.Step7Close;

/** Stand-ins for the server's steps: they note each call, and refuse to run on the event thread. */
final class ServerDoubles implements Closeable {

    /** The calls in their order, such as {@code listen 5}. */
    final List<String> calls = new CopyOnWriteArrayList<>();
    final List<ServerSocket> created = new CopyOnWriteArrayList<>();
    /** The server sockets that step 2 was given, and the addresses that it returned. */
    final List<ServerSocket> settled = new CopyOnWriteArrayList<>();
    final List<InetSocketAddress> addresses = new CopyOnWriteArrayList<>();
    /** The addresses that step 3 was given. */
    final List<InetSocketAddress> listenedAt = new CopyOnWriteArrayList<>();
    final List<Socket> accepted = new CopyOnWriteArrayList<>();
    final List<Step5Receive> receivers = new CopyOnWriteArrayList<>();
    /** What the calls were given, in their order: a door, a receiver and a connection, or a connection. */
    final List<Object> given = new CopyOnWriteArrayList<>();
    volatile IOException acceptFails;
    /** What the next accept returns without a look at the door; {@code null} where it waits for a client. */
    volatile Socket acceptReturns;

    ServerSteps steps() {
        return new ServerSteps(new Create(), new Bind(), new Listen(), new Accept(), Receive::new, new Send(),
                new Close());
    }

    /** The port of the server that was started last. */
    int port() {
        return created.get(created.size() - 1).getLocalPort();
    }

    /** Closes what nobody else has: a thread that still waits on it would outlive its test. */
    @Override
    public void close() throws IOException {
        for (ServerSocket serverSocket : created) {
            serverSocket.close();
        }
        for (Socket connection : accepted) {
            connection.close();
        }
    }

    private void note(String call) {
        Rig.expectOffEventThread(() -> call);
        calls.add(call);
    }

    private final class Create extends Step1CreateServerSocket {
        @Override
        public ServerSocket create() throws IOException {
            note("create");
            ServerSocket serverSocket = new ServerSocket();
            created.add(serverSocket);
            return serverSocket;
        }
    }

    private final class Bind extends Step2Bind {
        @Override
        public InetSocketAddress bindAddress(ServerSocket serverSocket, String host, int port) throws IOException {
            note("bind " + host);
            serverSocket.setReuseAddress(true);
            settled.add(serverSocket);
            addresses.add(host.isEmpty() ? new InetSocketAddress(port)
                    : new InetSocketAddress(InetAddress.getByName(host), port));
            return addresses.get(addresses.size() - 1);
        }
    }

    private final class Listen extends Step3Listen {
        @Override
        public void listen(ServerSocket serverSocket, InetSocketAddress address, int backlog) throws IOException {
            note("listen " + backlog);
            listenedAt.add(address);
            serverSocket.bind(address, backlog);
        }
    }

    private final class Accept extends Step4Accept {
        @Override
        public Socket accept(ServerSocket serverSocket) throws IOException {
            note("accept");
            if (acceptFails != null) {
                throw acceptFails;
            }
            given.add(serverSocket);
            if (acceptReturns != null) {
                return acceptReturns;
            }
            Rig.expectNoTimeout(serverSocket.getSoTimeout());
            Socket connection = serverSocket.accept();
            accepted.add(connection);
            return connection;
        }
    }

    private final class Receive extends Step5Receive {

        Receive() {
            calls.add("new receiver");
            receivers.add(this);
        }

        @Override
        public String receive(Socket connection) throws IOException {
            note("receive");
            given.addAll(List.of(this, connection));
            Rig.expectNoTimeout(connection.getSoTimeout());
            return Wire.read(connection);
        }
    }

    private final class Send extends Step6Send {
        @Override
        public void send(Socket connection, String message) throws IOException {
            note("send " + (message.length() < 20 ? message : "…"));
            given.add(connection);
            connection.getOutputStream().write(message.getBytes(UTF_8));
        }
    }

    private final class Close extends Step7Close {
        @Override
        public void close(Socket connection, ServerSocket serverSocket) throws IOException {
            note(connection == null ? "close" + Rig.NULL : "close");
            try (serverSocket; connection) {
                // Nothing to do but close them.
            }
        }
    }
}
