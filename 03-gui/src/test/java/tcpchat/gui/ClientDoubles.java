package tcpchat.gui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tcpchat.client.Step1CreateSocket;
import tcpchat.client.Step2Connect;
import tcpchat.client.Step3Send;
import tcpchat.client.Step4Receive;
import tcpchat.client.Step5Close;

/** Stand-ins for the client's steps: they note each call, and refuse to run on the event thread. */
final class ClientDoubles implements Closeable {

    /** The calls in their order, such as {@code send #}. */
    final List<String> calls = new CopyOnWriteArrayList<>();
    final List<Socket> created = new CopyOnWriteArrayList<>();
    /** The sockets that were sent to. */
    final List<Socket> sentTo = new CopyOnWriteArrayList<>();
    /** How long each connect may take. */
    final List<Duration> patience = new CopyOnWriteArrayList<>();
    /** What the next send throws; {@code null} where it works. */
    volatile IOException sendFails;
    /** How many texts the receiver has to tell before it looks at the connection. */
    volatile int textsAhead;

    ClientSteps steps() {
        return new ClientSteps(new Create(), new Connect(), new Send(), Receive::new, new Close());
    }

    /** Closes what nobody else has: a thread that still waits on it would outlive its test. */
    @Override
    public void close() throws IOException {
        for (Socket socket : created) {
            socket.close();
        }
    }

    private void note(String call) {
        Rig.expectOffEventThread(() -> call);
        calls.add(call);
    }

    private final class Create extends Step1CreateSocket {
        @Override
        public Socket create() {
            note("create");
            Socket socket = new Socket();
            created.add(socket);
            return socket;
        }
    }

    private final class Connect extends Step2Connect {
        @Override
        public void connect(Socket socket, String host, int port, Duration timeout) throws IOException {
            note("connect");
            patience.add(timeout);
            socket.connect(new InetSocketAddress(InetAddress.getByName(host), port), (int) timeout.toMillis());
        }
    }

    private final class Send extends Step3Send {
        @Override
        public void send(Socket socket, String message) throws IOException {
            note("send " + (message.length() < 20 ? message : "…"));
            sentTo.add(socket);
            if (sendFails != null) {
                throw sendFails;
            }
            socket.getOutputStream().write(message.getBytes(UTF_8));
        }
    }

    private final class Receive extends Step4Receive {

        Receive() {
            calls.add("new receiver");
        }

        @Override
        @SuppressWarnings("NonAtomicVolatileUpdate") // One thread at a time receives, and nobody else counts down.
        public String receive(Socket socket) throws IOException {
            Rig.expectOffEventThread(() -> "receive");
            if (textsAhead > 0) {
                return "text " + textsAhead--;
            }
            Rig.expectNoTimeout(socket.getSoTimeout());
            return Wire.read(socket);
        }
    }

    private final class Close extends Step5Close {
        @Override
        public void close(Socket socket) throws IOException {
            note(socket == null ? "close" + Rig.NULL : "close");
            if (socket != null) {
                socket.close();
            }
        }
    }
}
