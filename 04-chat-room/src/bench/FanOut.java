import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import tcpchat.room.FrameBuffer;
import tcpchat.room.FrameReader;
import tcpchat.room.Members;
import tcpchat.room.Outbox;
import tcpchat.room.Step1WriteFrame;
import tcpchat.room.Step2ReadFrame;
import tcpchat.room.Step3ServeMany;
import tcpchat.room.Step4Members;
import tcpchat.room.Step5Broadcast;
import tcpchat.room.Step6Outbox;
import tcpchat.room.Step7Silence;
import tcpchat.room.Step9OneThread;

/**
 * How many texts a second reach the members of a room, and after how long: steps 1 to 7 with a thread for each task, with
 * virtual threads where the JDK has them, step 9 on one thread, and beside them a plain fan-out: the same frames, written
 * straight to one socket after the other. All in one run and by turns, so that a busy machine costs each of them the same.
 */
public final class FanOut {

    private static final int ROUNDS = 3;
    /** The slowest hundredth differs much from round to round. */
    private static final int ROUNDS_WITH_STUCK = 15;
    /** So many texts may be on their way at a time; fewer than the outbox of a room holds. */
    private static final int WINDOW = 64;
    /** The crowd joins without a rest, and each member says hello to all: a room would hold them back for a moment. */
    private static final int CAPACITY = 1_100;
    private static final int TEXT_BYTES = 100;
    /** Only one of the crowd says anything. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    /** Something that passes on what a client sends to all clients. */
    private interface Server extends AutoCloseable {

        InetSocketAddress address();

        @Override
        void close() throws IOException;
    }

    /** A way to make one. */
    private record Kind(String name, Supplier<Server> start) {}

    /** What was measured of one. */
    private record Figures(double textsASecond, double median, double percentile99) {}

    private FanOut() {}

    public static void main(String[] arguments) throws Exception {
        List<Kind> kinds = new ArrayList<>();
        kinds.add(new Kind("plain fan-out", Plain::new));
        kinds.add(new Kind("a thread each", () -> new Steps(Executors.newCachedThreadPool(FanOut::daemon))));
        virtualThreads().ifPresent(executor -> kinds.add(new Kind("virtual threads", () -> new Steps(executor.get()))));
        kinds.add(new Kind("one thread", OneThread::new));
        System.out.printf("%8s  %-16s %12s %7s %10s %10s   %s%n", "members", "", "texts/s", "ratio", "median",
                "99 of 100", "each round's ratio");
        for (int members : new int[] {10, 100, 1000}) {
            measure(kinds, members);
        }
        System.out.printf("%nwith a member that does not read%n%8s  %-16s %10s %10s %7s%n", "members", "", "99 without",
                "99 with", "ratio");
        for (Kind kind : kinds.subList(1, kinds.size())) {
            stuck(kind, 100);
        }
        System.exit(0);
    }

    private static void measure(List<Kind> kinds, int members) throws Exception {
        List<List<Figures>> all = new ArrayList<>();
        kinds.forEach(kind -> all.add(new ArrayList<>()));
        for (int round = 0; round <= ROUNDS; round++) {
            for (int kind = 0; kind < kinds.size(); kind++) {
                Figures figures = figures(kinds.get(kind), members, false);
                // The first round warms up.
                if (round > 0) {
                    all.get(kind).add(figures);
                }
            }
        }
        for (int kind = 0; kind < kinds.size(); kind++) {
            List<Figures> own = all.get(kind);
            double[] ratios = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                ratios[round] = own.get(round).textsASecond / all.get(0).get(round).textsASecond;
            }
            System.out.printf(Locale.ROOT, "%8d  %-16s %12.0f %7.2f %7.2f ms %7.2f ms   %s%n", members,
                    kinds.get(kind).name, median(own.stream().mapToDouble(Figures::textsASecond).toArray()),
                    median(ratios), median(own.stream().mapToDouble(Figures::median).toArray()),
                    median(own.stream().mapToDouble(Figures::percentile99).toArray()),
                    Arrays.stream(ratios).mapToObj(ratio -> String.format(Locale.ROOT, "%.2f", ratio)).toList());
        }
    }

    private static void stuck(Kind kind, int members) throws Exception {
        double[] without = new double[ROUNDS_WITH_STUCK];
        double[] with = new double[ROUNDS_WITH_STUCK];
        double[] ratios = new double[ROUNDS_WITH_STUCK];
        for (int round = 0; round < ROUNDS_WITH_STUCK; round++) {
            without[round] = figures(kind, members, false).percentile99;
            with[round] = figures(kind, members, true).percentile99;
            ratios[round] = with[round] / without[round];
        }
        System.out.printf(Locale.ROOT, "%8d  %-16s %7.2f ms %7.2f ms %7.2f%n", members, kind.name, median(without),
                median(with), median(ratios));
    }

    private static Figures figures(Kind kind, int members, boolean oneIsStuck) throws Exception {
        try (Server server = kind.start.get(); Crowd crowd = new Crowd(server.address(), members, oneIsStuck)) {
            int texts = Math.max(300, 200_000 / members);
            double seconds = crowd.hears(texts, WINDOW) / 1e9;
            double textsASecond = (double) texts * members / seconds;
            crowd.hears(Math.max(100, 30_000 / members), 1);
            return new Figures(textsASecond, crowd.percentile(50) / 1e6, crowd.percentile(99) / 1e6);
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The language level has none; the JDK may. */
    private static Optional<Supplier<ExecutorService>> virtualThreads() {
        try {
            Method method = Executors.class.getMethod("newVirtualThreadPerTaskExecutor");
            return Optional.of(() -> {
                try {
                    return (ExecutorService) method.invoke(null);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            });
        } catch (NoSuchMethodException olderThan21) {
            return Optional.empty();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }

    /** Steps 1 to 7, put together as the room does it. */
    private static final class Steps implements Server {

        private final ServerSocket serverSocket = listening();
        private final ExecutorService executor;
        private final Members members = new Step4Members().create();
        private final Step5Broadcast broadcast = new Step5Broadcast();
        private final Step7Silence silence = new Step7Silence();
        private final AtomicInteger names = new AtomicInteger();
        private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

        Steps(ExecutorService executor) {
            this.executor = executor;
            daemon(() -> {
                try {
                    new Step3ServeMany().serve(serverSocket, executor, this::hold);
                } catch (IOException closed) {
                    throw new IllegalStateException(closed);
                }
            }).start();
        }

        private void hold(Socket connection) throws IOException {
            connections.add(connection);
            connection.setTcpNoDelay(true);
            String name = String.valueOf(names.incrementAndGet());
            FrameReader reader = new Step2ReadFrame()::read;
            try (Outbox outbox = new Step6Outbox().open(connection, new Step1WriteFrame()::write, CAPACITY, executor)) {
                members.join(name, outbox);
                for (String text = silence.next(connection, reader, PATIENCE); text != null;
                        text = silence.next(connection, reader, PATIENCE)) {
                    broadcast.broadcast(members, text);
                }
                members.leave(name, outbox);
            }
        }

        @Override
        public InetSocketAddress address() {
            return (InetSocketAddress) serverSocket.getLocalSocketAddress();
        }

        @Override
        public void close() throws IOException {
            serverSocket.close();
            for (Socket connection : connections) {
                connection.close();
            }
            executor.shutdownNow();
        }
    }

    /** Step 9. */
    private static final class OneThread implements Server {

        private final InetSocketAddress address;
        private final Thread thread;

        OneThread() {
            try {
                ServerSocketChannel channel = ServerSocketChannel.open().bind(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
                address = (InetSocketAddress) channel.getLocalAddress();
                thread = daemon(() -> {
                    try {
                        new Step9OneThread().serve(channel);
                    } catch (IOException failure) {
                        throw new IllegalStateException(failure);
                    }
                });
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
            thread.start();
        }

        @Override
        public InetSocketAddress address() {
            return address;
        }

        @Override
        public void close() {
            thread.interrupt();
        }
    }

    /** What to compare with: each frame straight to one socket after the other. Who does not read stops it. */
    private static final class Plain implements Server {

        private final ServerSocket serverSocket = listening();
        private final List<Socket> connections = new CopyOnWriteArrayList<>();

        Plain() {
            daemon(this::accept).start();
        }

        private void accept() {
            try {
                while (true) {
                    Socket connection = serverSocket.accept();
                    connection.setTcpNoDelay(true);
                    connections.add(connection);
                    daemon(() -> passOn(connection)).start();
                }
            } catch (IOException closed) {
                // It is over.
            }
        }

        private void passOn(Socket connection) {
            try {
                DataInputStream in = new DataInputStream(connection.getInputStream());
                while (true) {
                    int length = in.readInt();
                    ByteBuffer frame = ByteBuffer.allocate(Integer.BYTES + length).putInt(length);
                    in.readFully(frame.array(), Integer.BYTES, length);
                    synchronized (connections) {
                        for (Socket each : connections) {
                            each.getOutputStream().write(frame.array());
                        }
                    }
                }
            } catch (IOException over) {
                connections.remove(connection);
            }
        }

        @Override
        public InetSocketAddress address() {
            return (InetSocketAddress) serverSocket.getLocalSocketAddress();
        }

        @Override
        public void close() throws IOException {
            serverSocket.close();
            for (Socket connection : connections) {
                connection.close();
            }
        }
    }

    private static ServerSocket listening() {
        try {
            return new ServerSocket(0, 1000, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** All the members, on one thread that reads; the first of them says everything. */
    private static final class Crowd implements AutoCloseable {

        private final Selector selector = Selector.open();
        private final List<SocketChannel> channels = new ArrayList<>();
        private final SocketChannel stuck;
        private final Semaphore room = new Semaphore(0);
        private final Thread reads = daemon(this::read);
        private long[] sentAt = {};
        private int[] heard = {};
        private long[] delays = {};
        private int count;
        private volatile boolean over;

        /** Returns when each of them has heard that it is there: a client that has connected need not be accepted yet. */
        Crowd(InetSocketAddress server, int members, boolean oneIsStuck) throws IOException, InterruptedException {
            stuck = oneIsStuck ? connect(server) : null;
            for (int member = 0; member < members; member++) {
                SocketChannel channel = connect(server);
                channels.add(channel);
                channel.write(frame("hello"));
                awaitOwn(channel);
            }
            for (SocketChannel channel : channels) {
                channel.configureBlocking(false);
                channel.register(selector, SelectionKey.OP_READ, new FrameBuffer());
            }
            reads.start();
        }

        private static SocketChannel connect(InetSocketAddress server) throws IOException {
            SocketChannel channel = SocketChannel.open();
            channel.setOption(StandardSocketOptions.SO_RCVBUF, 1 << 18);
            channel.connect(server);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            return channel;
        }

        /** The last that joins hears only its own text; the others read what they have missed later. */
        private static void awaitOwn(SocketChannel channel) throws IOException {
            ByteBuffer own = ByteBuffer.allocate(frame("hello").remaining());
            while (own.hasRemaining()) {
                if (channel.read(own) == -1) {
                    throw new EOFException("the server has closed a member's connection");
                }
            }
        }

        /** Has so many texts said, not more than the window on their way at a time; how long it took, in nanoseconds. */
        long hears(int texts, int window) throws IOException, InterruptedException {
            synchronized (this) {
                sentAt = new long[texts];
                heard = new int[texts];
                delays = new long[texts * channels.size()];
                count = 0;
            }
            room.drainPermits();
            room.release(window);
            long begin = System.nanoTime();
            for (int text = 0; text < texts; text++) {
                if (!room.tryAcquire(20, TimeUnit.SECONDS)) {
                    throw new IOException("a text did not reach everybody within 20 s");
                }
                ByteBuffer frame = frame(String.format("%06d", text) + "x".repeat(TEXT_BYTES - 6));
                synchronized (this) {
                    sentAt[text] = System.nanoTime();
                }
                while (frame.hasRemaining()) {
                    channels.get(0).write(frame);
                }
            }
            if (!room.tryAcquire(window, 20, TimeUnit.SECONDS)) {
                throw new IOException("a text did not reach everybody within 20 s");
            }
            return System.nanoTime() - begin;
        }

        synchronized double percentile(int percent) {
            long[] sorted = Arrays.copyOf(delays, count);
            Arrays.sort(sorted);
            return sorted[Math.min(count - 1, count * percent / 100)];
        }

        private static ByteBuffer frame(String text) {
            byte[] bytes = text.getBytes(UTF_8);
            return ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes).flip();
        }

        private void read() {
            ByteBuffer piece = ByteBuffer.allocateDirect(1 << 16);
            try {
                while (!over) {
                    selector.select();
                    long now = System.nanoTime();
                    for (SelectionKey key : selector.selectedKeys()) {
                        FrameBuffer frames = (FrameBuffer) key.attachment();
                        piece.clear();
                        if (((SocketChannel) key.channel()).read(piece) == -1) {
                            throw new EOFException("the server has closed a member's connection");
                        }
                        frames.add(piece.flip());
                        for (ByteBuffer frame = frames.next(); frame != null; frame = frames.next()) {
                            hear(frame, now);
                        }
                    }
                    selector.selectedKeys().clear();
                }
            } catch (IOException | RuntimeException failure) {
                if (!over) {
                    failure.printStackTrace();
                }
            }
        }

        private synchronized void hear(ByteBuffer frame, long now) {
            if (frame.remaining() != Integer.BYTES + TEXT_BYTES) {
                return;
            }
            int text = 0;
            for (int digit = 0; digit < 6; digit++) {
                text = 10 * text + frame.get(Integer.BYTES + digit) - '0';
            }
            delays[count++] = now - sentAt[text];
            if (++heard[text] == channels.size()) {
                room.release();
            }
        }

        @Override
        public void close() throws IOException {
            over = true;
            for (SocketChannel channel : channels) {
                channel.close();
            }
            if (stuck != null) {
                stuck.close();
            }
            selector.close();
        }
    }
}
