package tcpchat.stage.conversation;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.function.IntSupplier;
import tcpchat.client.Step4Receive;
import tcpchat.gui.ClientSteps;

/**
 * The client's part. A step takes whatever the steps before it have left, even where that is nothing: then it fails as
 * it really does. Each step may run in a thread of its own, at the same time as another.
 */
final class ClientPart {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final ClientSteps steps;
    private final String host;
    private final IntSupplier port;
    private volatile Socket socket;
    private volatile Step4Receive receiver;

    ClientPart(ClientSteps steps, String host, IntSupplier port) {
        this.steps = steps;
        this.host = host;
        this.port = port;
    }

    /** Runs that step; the third sends the message. */
    void run(int step, String message) throws IOException {
        switch (step) {
            case 1 -> {
                socket = steps.create().create();
                receiver = steps.receivers().get();
            }
            case 2 -> steps.connect().connect(socket, host, port.getAsInt(), TIMEOUT);
            case 3 -> steps.send().send(socket, message);
            case 4 -> receiver().receive(socket);
            case 5 -> steps.close().close(socket);
            default -> throw new IllegalArgumentException("step " + step);
        }
    }

    /** The socket that there is now; {@code null} where there is none. */
    Socket socket() {
        return socket;
    }

    private Step4Receive receiver() {
        Step4Receive current = receiver;
        return current == null ? steps.receivers().get() : current;
    }
}
