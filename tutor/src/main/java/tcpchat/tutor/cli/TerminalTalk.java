package tcpchat.tutor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.words.DemoText;

/** A conversation for the terminal: a server and a client, each in a process of its own, over a real connection. */
final class TerminalTalk {

    private static final int LISTEN = 3;
    private static final int NO_STEP = 0;
    private static final int MOST_BYTES_A_MESSAGE = 64 * 1024;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final List<Path> classPath;

    TerminalTalk(List<Path> classPath) {
        this.classPath = classPath;
    }

    /**
     * Holds the conversation and returns what both sides did, in the order of time.
     *
     * @throws Refusal where it can't be held: the port is taken, the host is no address of this machine, a message is
     *                 empty or too long, a step is not written
     */
    List<StepRun> hold(String host, int port, List<String> messages) throws IOException, InterruptedException {
        check(host, port, messages);
        Process server = JavaProcess.of(classPath, "tcpchat.text.ServerLane").quickToStart()
                .arguments(host, String.valueOf(port)).start();
        Process client = JavaProcess.of(classPath, "tcpchat.text.ClientLane").quickToStart().start();
        AtomicBoolean hung = new AtomicBoolean();
        Thread watchdog = endsBothAfter(LIMIT.plusMillis(10L * messages.size()), server, client, hung);
        try (BufferedReader serverLines = server.inputReader(UTF_8);
                BufferedReader clientLines = client.inputReader(UTF_8)) {
            List<StepRun> runs = read(serverLines, false, port, LISTEN);
            if (hung.get()) {
                throw new Refusal(DemoText.HUNG.say(0, lastStep(runs, false)));
            }
            if (runs.isEmpty()) {
                throw brokenOff("the server's process ended without a word");
            }
            String listensAt = runs.get(runs.size() - 1).result();
            brief(client, host, listensAt.substring(listensAt.lastIndexOf(':') + 1), messages);
            // Both at once: a process whose reports nobody reads stands still.
            FutureTask<List<StepRun>> ofServer = new FutureTask<>(() -> read(serverLines, false, port, NO_STEP));
            new Thread(ofServer, "server's reports").start();
            runs.addAll(read(clientLines, true, port, NO_STEP));
            runs.addAll(result(ofServer));
            if (hung.get()) {
                throw new Refusal(DemoText.HUNG.say(lastStep(runs, true), lastStep(runs, false)));
            }
            return runs.stream().sorted(Comparator.comparingLong(StepRun::micros)).toList();
        } finally {
            watchdog.interrupt();
            server.destroy();
            client.destroy();
        }
    }

    private static List<StepRun> result(FutureTask<List<StepRun>> reading) throws IOException, InterruptedException {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw new IOException(e.getCause());
        }
    }

    /** Refuses a number that is no port, and a blank host: to a server it would mean every interface. */
    static void checkAddress(String host, int port) {
        if (host.isBlank()) {
            throw new Refusal(DemoText.HOST_MISSING.say());
        }
        if (port < 0 || port > 65_535) {
            throw new Refusal(DemoText.PORT_RANGE.say(port));
        }
    }

    /** Refuses besides where no server can listen: what is no address of this machine. */
    static void checkServer(String host, int port) throws IOException {
        checkAddress(host, port);
        try {
            InetAddress address = InetAddress.getByName(host);
            if (!address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null) {
                throw new Refusal(DemoText.HOST_FOREIGN.say(host));
            }
        } catch (UnknownHostException unknown) {
            throw new Refusal(DemoText.HOST_UNKNOWN.say(host));
        }
    }

    private static void check(String host, int port, List<String> messages) throws IOException {
        checkServer(host, port);
        for (String message : messages) {
            if (message.isEmpty()) {
                throw new Refusal(DemoText.MESSAGE_EMPTY.say());
            }
            if (message.getBytes(UTF_8).length > MOST_BYTES_A_MESSAGE) {
                throw new Refusal(DemoText.MESSAGE_LONG.say(MOST_BYTES_A_MESSAGE));
            }
        }
    }

    /** Tells the client whom to talk to, and what to say. */
    private static void brief(Process client, String host, String port, List<String> messages) {
        try (PrintStream out = new PrintStream(client.getOutputStream(), false, UTF_8)) {
            Stream<String> texts = messages.stream().map(message -> HexFormat.of().formatHex(message.getBytes(UTF_8)));
            Stream.concat(Stream.of(host, port), texts).forEach(out::println);
        }
    }

    /** Reads what a lane tells of its steps up to that one, or to its end. */
    private static List<StepRun> read(BufferedReader lane, boolean client, int port, int upTo) throws IOException {
        List<StepRun> runs = new ArrayList<>();
        for (String line = lane.readLine(); line != null; line = lane.readLine()) {
            if (line.startsWith("failed\t")) {
                throw refusalOf(line.split("\t", -1), port);
            }
            runs.add(StepRun.parse(client, line));
            if (runs.get(runs.size() - 1).step() == upTo) {
                break;
            }
        }
        return runs;
    }

    /** What to say of a line that begins with {@code failed}. */
    static Refusal refusalOf(String[] failure, int port) {
        String exception = failure[1];
        if (exception.equals("java.net.BindException")) {
            return new Refusal(DemoText.PORT_TAKEN.say(port));
        }
        Step step = Steps.of(failure[3], failure[4]).orElse(null);
        if (step != null && exception.equals(UnsupportedOperationException.class.getName())) {
            return new Refusal(DemoText.NOT_WRITTEN.say(step.id(), step.place(Integer.parseInt(failure[5]))));
        }
        String name = exception.substring(exception.lastIndexOf('.') + 1);
        return brokenOff(name + ": " + failure[2]);
    }

    static Refusal brokenOff(String reason) {
        return new Refusal(DemoText.FAILED.say(reason));
    }

    private static int lastStep(List<StepRun> runs, boolean client) {
        return runs.stream().filter(run -> run.client() == client).mapToInt(StepRun::step).reduce(0, (a, b) -> b);
    }

    /** A step that hangs must not hang the terminal: both sides end then. */
    private static Thread endsBothAfter(Duration limit, Process server, Process client, AtomicBoolean hung) {
        Thread watchdog = new Thread(() -> {
            try {
                Thread.sleep(limit.toMillis());
            } catch (InterruptedException over) {
                return;
            }
            hung.set(true);
            client.destroyForcibly();
            server.destroyForcibly();
        });
        watchdog.setDaemon(true);
        watchdog.start();
        return watchdog;
    }
}
