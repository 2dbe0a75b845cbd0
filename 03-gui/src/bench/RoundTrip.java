import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import tcpchat.client.Step3Send;
import tcpchat.client.Step4Receive;
import tcpchat.server.Step5Receive;
import tcpchat.server.Step6Send;

/**
 * Measures a round trip over loopback: a short text to the server and back again. The steps; the raw socket, whose bytes
 * nobody makes a text of; and what many a program does, a line through a {@code PrintWriter} and a
 * {@code BufferedReader}. They take turns in one run, and each turn is compared with the raw socket's beside it, for a machine is
 * not as quick at one time as at another. What others do on it meanwhile is not in the processor time.
 */
public final class RoundTrip {

    private static final String TEXT = "Hello, 你好";
    private static final byte[] BYTES = TEXT.getBytes(UTF_8);
    private static final int TRIPS_A_TURN = 500;
    private static final int WARM_UP_TURNS = 60;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final String name;
    private final End client;
    private final Thread server;
    private final List<Double> micros = new ArrayList<>();
    private final List<Double> processorMicros = new ArrayList<>();
    private double bytesAllocated;

    /** One end of a connection. */
    private interface End {

        /** Sends what was received last; a client that has received nothing sends the text. */
        void send() throws IOException;

        /** Receives a message; false at the end of the stream. */
        boolean receive() throws IOException;
    }

    /** Makes an end of a socket. */
    private interface Way {

        End over(Socket socket) throws IOException;
    }

    private RoundTrip(String name, Way client, Way server) throws IOException {
        this.name = name;
        try (ServerSocket serverSocket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            this.client = client.over(new Socket(serverSocket.getInetAddress(), serverSocket.getLocalPort()));
            End echo = server.over(serverSocket.accept());
            this.server = new Thread(() -> echo(echo), name);
        }
        this.server.setDaemon(true);
        this.server.start();
    }

    /**
     * Prints a line for each way.
     *
     * @param args how many turns each way takes
     */
    public static void main(String[] args) throws IOException {
        int turns = Integer.parseInt(args[0]);
        RoundTrip raw = new RoundTrip("raw socket, bytes", Raw::new, Raw::new);
        List<RoundTrip> all = List.of(raw,
                new RoundTrip("steps", ClientSteps::new, ServerSteps::new),
                new RoundTrip("PrintWriter, BufferedReader", Lines::new, Lines::new));
        for (int turn = 0; turn < WARM_UP_TURNS; turn++) {
            for (RoundTrip way : all) {
                way.turn();
            }
        }
        for (RoundTrip way : all) {
            way.forget();
        }
        for (int turn = 0; turn < turns; turn++) {
            for (RoundTrip way : all) {
                way.turn();
            }
        }
        System.out.printf("%-28s %12s %10s %16s %10s %14s%n", "a round trip", "takes", "to raw", "processor time",
                "to raw",
                "allocates");
        for (RoundTrip way : all) {
            System.out.printf(Locale.ROOT, "%-28s %9.2f µs %10.3f %13.2f µs %10.3f %8.0f bytes%n", way.name,
                    median(way.micros), ratio(way.micros, raw.micros),
                    median(way.processorMicros), ratio(way.processorMicros, raw.processorMicros),
                    way.bytesAllocated / turns / TRIPS_A_TURN);
        }
    }

    private void turn() throws IOException {
        long allocated = ofBothEnds(THREADS::getThreadAllocatedBytes);
        long worked = ofBothEnds(THREADS::getThreadCpuTime);
        long begin = System.nanoTime();
        for (int trip = 0; trip < TRIPS_A_TURN; trip++) {
            client.send();
            client.receive();
        }
        micros.add((System.nanoTime() - begin) / 1e3 / TRIPS_A_TURN);
        processorMicros.add((ofBothEnds(THREADS::getThreadCpuTime) - worked) / 1e3 / TRIPS_A_TURN);
        bytesAllocated += ofBothEnds(THREADS::getThreadAllocatedBytes) - allocated;
    }

    private void forget() {
        micros.clear();
        processorMicros.clear();
        bytesAllocated = 0;
    }

    private long ofBothEnds(LongUnaryOperator figureOfThread) {
        return figureOfThread.applyAsLong(Thread.currentThread().getId()) + figureOfThread.applyAsLong(server.getId());
    }

    private static void echo(End end) {
        try {
            while (end.receive()) {
                end.send();
            }
        } catch (IOException e) {
            throw new IllegalStateException("the connection broke", e);
        }
    }

    /** The median of the ratios of all turns. */
    private static double ratio(List<Double> values, List<Double> others) {
        return median(IntStream.range(0, values.size()).mapToObj(turn -> values.get(turn) / others.get(turn)).toList());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    /** As little as can be done: nobody looks at the bytes. */
    private static final class Raw implements End {

        private final InputStream in;
        private final OutputStream out;
        private final byte[] buffer = new byte[1024];

        Raw(Socket socket) throws IOException {
            in = socket.getInputStream();
            out = socket.getOutputStream();
        }

        @Override
        public void send() throws IOException {
            out.write(BYTES);
        }

        @Override
        public boolean receive() throws IOException {
            return in.read(buffer) != -1;
        }
    }

    private static final class ClientSteps implements End {

        private final Socket socket;
        private final Step3Send send = new Step3Send();
        private final Step4Receive receive = new Step4Receive();
        private String text = TEXT;

        ClientSteps(Socket socket) {
            this.socket = socket;
        }

        @Override
        public void send() throws IOException {
            send.send(socket, text);
        }

        @Override
        public boolean receive() throws IOException {
            text = receive.receive(socket);
            return text != null;
        }
    }

    private static final class ServerSteps implements End {

        private final Socket socket;
        private final Step5Receive receive = new Step5Receive();
        private final Step6Send send = new Step6Send();
        private String text;

        ServerSteps(Socket socket) {
            this.socket = socket;
        }

        @Override
        public void send() throws IOException {
            send.send(socket, text);
        }

        @Override
        public boolean receive() throws IOException {
            text = receive.receive(socket);
            return text != null;
        }
    }

    private static final class Lines implements End {

        private final BufferedReader in;
        private final PrintWriter out;
        private String text = TEXT;

        Lines(Socket socket) throws IOException {
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            out = new PrintWriter(new OutputStreamWriter(socket.getOutputStream(), UTF_8), true);
        }

        @Override
        public void send() {
            out.println(text);
        }

        @Override
        public boolean receive() throws IOException {
            text = in.readLine();
            return text != null;
        }
    }
}
