package tcpchat.tutor.runner;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A worker whose parent is gone as soon as the two have met. */
final class OrphanedWorker {

    private static final int MILLIS_TO_START = 30_000;

    private OrphanedWorker() {}

    static Process start(WorkerCommand command) throws IOException {
        try (ServerSocket callback = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            callback.setSoTimeout(MILLIS_TO_START);
            Process process = new ProcessBuilder(command.line()).start();
            process.getOutputStream().write((callback.getLocalPort() + "\nword\n").getBytes(US_ASCII));
            process.getOutputStream().close();
            Socket parent = callback.accept();
            parent.getInputStream().read();
            parent.close();
            return process;
        }
    }
}
