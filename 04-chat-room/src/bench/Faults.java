import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import tcpchat.client.Step1CreateSocket;
import tcpchat.room.host.HostSteps;
import tcpchat.room.host.Leaving;
import tcpchat.room.host.MemberListener;
import tcpchat.room.host.MemberSteps;
import tcpchat.room.host.MemberTalk;
import tcpchat.room.host.Pace;
import tcpchat.room.host.Refusal;
import tcpchat.room.host.RoomHost;
import tcpchat.room.host.RoomListener;

/**
 * What a room and its members show when something goes wrong, at the usual pace: heartbeats after 5 s, patience of 15 s. In
 * each fault ann is a member to whom nothing happens, and bob the one with the fault. Behind it stands what is left when all
 * is closed: threads of the room and its members, and sockets of this process beyond those that it began with.
 */
public final class Faults {

    private static final String HOST = "127.0.0.1";
    /** Of this machine as well: what comes from there, or goes there, can be lost by itself. */
    private static final String FAR = "127.0.0.2";
    private static final String LONG = "x".repeat(MemberTalk.MOST_BYTES);
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static long socketsBefore;

    private final Notes room = new Notes();
    private final Notes ann = new Notes();
    private final Notes bob = new Notes();
    private final RoomHost host = new RoomHost(HostSteps.own(), new NotingRoom(room), Refusal::name, Pace.USUAL);
    private final MemberTalk annTalk = new MemberTalk(MemberSteps.own(), new NotingMember(ann), Pace.USUAL);
    private final MemberTalk bobTalk = new MemberTalk(stepsFrom(FAR), new NotingMember(bob), Pace.USUAL);
    private int port;

    /** Something that goes wrong, and is over when this returns. */
    private interface Fault {
        void happen(Faults at) throws Exception;
    }

    /** The program itself, or with {@code member PORT} a member in a process of its own. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 2) {
            Faults member = new Faults();
            member.annTalk.join(HOST, Integer.parseInt(arguments[1]), "bob");
            member.until(() -> member.ann.has("in"));
            System.out.println("in");
            Thread.currentThread().join();
        }
        // The JDK may open something with the first connection and keep it.
        try (ServerSocket first = new ServerSocket(0, 1, InetAddress.getByName(HOST));
                Socket connection = new Socket(HOST, first.getLocalPort())) {
            connection.shutdownOutput();
        }
        socketsBefore = sockets();
        boolean hasNetwork = arguments.length == 1 && arguments[0].equals("--own-network");
        row("fault", "bob sees", "ann sees", "the room shows", "s", "threads", "sockets");
        show("bob leaves (no fault)", at -> at.member(at.bobTalk::leave, "bob LEFT"));
        show("bob resets", at -> at.member(at.bobTalk::reset, "bob BROKEN"));
        show("bob's process is killed", at -> at.process(false));
        show("bob's process is stopped", at -> at.process(true));
        show("bob stops its heartbeats", at -> at.member(at.bobTalk::stopHeartbeats, "bob SILENT"));
        show("bob stops reading", Faults::stopsReading);
        show("the tutorial's client: hello", at -> at.stranger("hello".getBytes(UTF_8)));
        show("the tutorial's client: 你好", at -> at.stranger("你好".getBytes(UTF_8)));
        show("the tutorial's client: #", at -> at.stranger("#".getBytes(UTF_8)));
        show("a browser", at -> at.stranger("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(UTF_8)));
        show("a length of 2 GB in place of a name", at -> at.stranger(frame(Integer.MAX_VALUE, "x")));
        show("bob sends a byte a second", Faults::dribbles);
        show("bob says 10,000 texts at once", Faults::burst);
        show("the room closes, bob does not read", Faults::closesOverSleeper);
        // Last, for nothing comes from there any more.
        if (hasNetwork) {
            show("bob's machine vanishes", at -> at.member(Faults::loseAllOfFar, "bob SILENT"));
        } else {
            System.out.println("bob's machine vanishes: left out, for this system gives no network of one's own");
        }
        System.exit(0);
    }

    private static void show(String name, Fault fault) throws Exception {
        Faults at = new Faults();
        at.host.open(HOST, 0);
        at.until(() -> at.room.has("opened"));
        at.port = at.room.port;
        at.annTalk.join(HOST, at.port, "ann");
        at.until(() -> at.ann.has("in"));
        at.room.lines.clear();
        at.ann.lines.clear();
        long start = System.nanoTime();
        fault.happen(at);
        double seconds = (System.nanoTime() - start) / 1e9;
        String heard = at.bob.toString();
        String others = at.ann.toString();
        String shown = at.room.toString();
        if (!at.room.has("closed")) {
            at.host.close();
            at.until(() -> at.room.has("closed"));
        }
        at.bobTalk.reset();
        at.until(() -> threads() == 0);
        // A socket that is closed is gone when the last call in it has returned.
        for (int look = 0; look < 500 && sockets() > socketsBefore; look++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        row(name, heard, others, shown, String.format(Locale.ROOT, "%.1f", seconds), String.valueOf(threads()),
                sockets() == -1 ? "?" : String.valueOf(sockets() - socketsBefore));
    }

    /** Has bob join, then this happen, and waits until the room has shown it and bob has noticed as well. */
    private void member(Runnable happening, String shown) throws Exception {
        bobJoins();
        happening.run();
        until(() -> room.has(shown) && ann.has("bob is gone"));
        until(() -> bob.isOver());
    }

    private void bobJoins() throws Exception {
        bobTalk.join(HOST, port, "bob");
        until(() -> bob.has("in") && ann.has("bob is in"));
    }

    private void stopsReading() throws Exception {
        bobJoins();
        bobTalk.stopReading();
        while (!room.has("bob TOO_SLOW")) {
            int heard = ann.texts;
            annTalk.say(LONG);
            until(() -> ann.texts > heard);
        }
        until(() -> bob.isOver() && ann.has("bob is gone"));
    }

    private void process(boolean stopped) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "Faults", "member", String.valueOf(port))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        process.inputReader(UTF_8).readLine();
        if (stopped) {
            new ProcessBuilder("kill", "-STOP", String.valueOf(process.pid())).start().waitFor();
            until(() -> room.has("bob SILENT"));
        }
        process.destroyForcibly().waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
        until(() -> ann.has("bob is gone"));
        bob.add("(in another process)");
    }

    private void stranger(byte[] bytes) throws Exception {
        try (Socket socket = new Socket(HOST, port)) {
            socket.getOutputStream().write(bytes);
            try {
                bob.add(socket.getInputStream().read() == -1 ? "end of stream" : "something");
            } catch (IOException reset) {
                bob.add(reset.getMessage());
            }
        }
        until(() -> room.has("stranger"));
    }

    private void dribbles() throws Exception {
        try (Socket socket = new Socket(HOST, port)) {
            OutputStream out = socket.getOutputStream();
            out.write(frame(3, "bob"));
            until(() -> ann.has("bob is in"));
            out.write(frame(60_000, ""));
            while (!ann.has("bob is gone")) {
                out.write('x');
                TimeUnit.SECONDS.sleep(1);
            }
            bob.add("(scripted)");
        } catch (IOException closed) {
            bob.add("(scripted) " + closed.getMessage());
        }
    }

    private void burst() throws Exception {
        bobJoins();
        for (int number = 1; number <= 10_000; number++) {
            bobTalk.say(String.valueOf(number));
        }
        until(() -> ann.texts == 10_000 && bob.texts == 10_000);
        ann.add("10,000 texts");
        bob.add("10,000 texts");
    }

    private void closesOverSleeper() throws Exception {
        bobJoins();
        bobTalk.stopReading();
        // More than the kernels keep, and fewer than make bob too slow.
        while (ann.texts < 130 && !room.has("TOO_SLOW")) {
            int heard = ann.texts;
            annTalk.say(LONG);
            until(() -> ann.texts > heard);
        }
        host.close();
        until(() -> room.has("closed"));
        until(() -> bob.isOver());
    }

    private static byte[] frame(int length, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(length).put(bytes).array();
    }

    /** From here on no packet from or to that address arrives, and nobody is told. */
    private static void loseAllOfFar() {
        try {
            Files.writeString(Path.of("/proc/sys/net/ipv4/conf/lo/disable_policy"), "0");
            for (String end : List.of("src", "dst")) {
                Process ip = new ProcessBuilder("ip", "xfrm", "policy", "add", end, FAR + "/32", "dir", "in", "action",
                        "block").inheritIO().start();
                if (ip.waitFor() != 0) {
                    throw new IOException("ip failed");
                }
            }
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The member's steps, with sockets that speak from that address; where there is none such, from any. */
    private static MemberSteps stepsFrom(String address) {
        MemberSteps own = MemberSteps.own();
        Step1CreateSocket bound = new Step1CreateSocket() {
            @Override
            public Socket create() throws IOException {
                Socket socket = super.create();
                if (Files.exists(Path.of("/proc/self/fd"))) {
                    socket.bind(new InetSocketAddress(address, 0));
                }
                return socket;
            }
        };
        return new MemberSteps(bound, own.connect(), own.writer(), own.readers(), own.silence());
    }

    private void until(BooleanSupplier condition) throws Exception {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "not within " + LIMIT.toSeconds() + " s; room: " + room + "; ann: " + ann
                                + "; bob: " + bob + "; threads: " + threads());
            }
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
                .filter(name -> name.startsWith("room") || name.startsWith("member")).count();
    }

    /** How many sockets this process has; -1 on a system that does not tell. */
    private static long sockets() throws IOException {
        Path files = Path.of("/proc/self/fd");
        if (!Files.isDirectory(files)) {
            return -1;
        }
        long count = 0;
        try (Stream<Path> all = Files.list(files)) {
            for (Path file : all.toList()) {
                count += Files.isSymbolicLink(file) && Files.readSymbolicLink(file).toString().startsWith("socket:") ? 1
                        : 0;
            }
        }
        return count;
    }

    private static void row(String fault, String bob, String ann, String room, String seconds, String threads,
            String sockets) {
        System.out.printf("%-36s %-38s %-22s %-26s %5s %8s %8s%n", fault, bob, ann, room, seconds, threads, sockets);
    }

    /** What a window would show. */
    private static final class Notes {

        private final List<String> lines = new ArrayList<>();
        private volatile int texts;
        private volatile int port;
        private volatile boolean over;

        synchronized void add(String line) {
            lines.add(line);
        }

        synchronized void ends(String line) {
            lines.add(line);
            over = true;
        }

        synchronized boolean has(String beginning) {
            return lines.stream().anyMatch(line -> line.startsWith(beginning));
        }

        boolean isOver() {
            return over;
        }

        @Override
        public synchronized String toString() {
            return String.join(", ", lines);
        }
    }

    private record NotingRoom(Notes notes) implements RoomListener {

        @Override
        public void opened(InetSocketAddress address) {
            notes.port = address.getPort();
            notes.add("opened");
        }

        @Override
        public void openFailed(Throwable reason) {
            notes.add("open failed: " + reason);
        }

        @Override
        public void joined(String name) {
            // Who comes is the same in each.
        }

        @Override
        public void left(String name, Leaving reason) {
            notes.add(name + " " + reason);
        }

        @Override
        public void refused(String name, Refusal reason) {
            notes.add("refused " + name);
        }

        @Override
        public void stranger(InetAddress from) {
            notes.add("stranger " + from.getHostAddress());
        }

        @Override
        public void said(String name, String text) {
            notes.texts++;
        }

        @Override
        public void acceptFailed(Exception reason) {
            notes.add("accept failed: " + reason);
        }

        @Override
        public void mistake(Throwable fault) {
            notes.add("mistake: " + fault);
        }

        @Override
        public void closed(int cutOff) {
            notes.add("closed, cut off: " + cutOff);
        }
    }

    private record NotingMember(Notes notes) implements MemberListener {

        @Override
        public void joined(List<String> names) {
            notes.add("in");
        }

        @Override
        public void memberJoined(String name) {
            notes.add(name + " is in");
        }

        @Override
        public void memberLeft(String name) {
            notes.add(name + " is gone");
        }

        @Override
        public void said(String name, String text) {
            notes.texts++;
        }

        @Override
        public void mistake(Throwable fault) {
            notes.add("mistake: " + fault);
        }

        @Override
        public void refused(String reason) {
            notes.ends("refused: " + reason);
        }

        @Override
        public void joinFailed(Throwable reason) {
            notes.ends("join failed: " + reason);
        }

        @Override
        public void roomClosed(String reason) {
            notes.ends(reason);
        }

        @Override
        public void disconnected() {
            notes.ends("disconnected");
        }

        @Override
        public void left() {
            notes.ends("left");
        }
    }
}
