package tcpchat.gui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.EventQueue;
import java.awt.Rectangle;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Measures how long the event thread keeps a user waiting at worst while 100,000 short messages arrive at a real window
 * as fast as loopback carries them, and whether every byte of them is shown; with {@link EventThread}, and with plain
 * {@code EventQueue.invokeLater} in its place.
 */
public final class Burst {

    private static final int MESSAGES = 100_000;
    private static final int RUNS = 5;

    private final AtomicLong bytesShown = new AtomicLong();
    private final Delays delays = new Delays();
    private final CountDownLatch serverGone = new CountDownLatch(1);
    private final Executor wayToEventThread;

    private Burst(Executor wayToEventThread) {
        this.wayToEventThread = wayToEventThread;
    }

    public static void main(String[] arguments) throws Exception {
        Desk.setUp(false, 1);
        System.out.printf("%-34s %9s %12s %12s%n", "", "took", "longest wait", "machine's own");
        run("EventThread, the JVM is cold", EventThread::new);
        List<Double> ours = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        for (int run = 1; run <= RUNS; run++) {
            ours.add(run("EventThread", EventThread::new));
            plain.add(run("EventQueue.invokeLater", () -> EventQueue::invokeLater));
        }
        System.out.printf(Locale.ROOT,
                "%nmedian of the longest waits: EventThread %.0f ms, EventQueue.invokeLater %.0f ms, "
                        + "%.1f times as long%n",
                median(ours), median(plain), median(plain) / median(ours));
        System.exit(0);
    }

    private static double run(String name, Supplier<Executor> way) throws Exception {
        Burst burst = new Burst(way.get());
        long millis = burst.run();
        System.out.printf(Locale.ROOT, "%-34s %6d ms %9.1f ms %9.1f ms%n", name, millis,
                burst.delays.ofEventThread() / 1e6, burst.delays.ofMachine() / 1e6);
        return burst.delays.ofEventThread() / 1e6;
    }

    /** How many milliseconds all the messages took. */
    private long run() throws Exception {
        try (ServerSocket serverSocket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            ClientWindow window = Desk.ask(() -> open(serverSocket.getLocalPort()));
            // Its first focus makes the system open an input method, which takes its time: that is the window's opening.
            Desk.await("the window is open", () -> Desk.ask(() -> window.frame().getFocusOwner()) != null);
            ChatApp.collectOnce();
            Desk.press(window, Word.CONNECT);
            long sent = 0;
            long begin;
            try (Socket connection = serverSocket.accept()) {
                connection.setTcpNoDelay(true);
                Desk.await("connected", () -> Desk.shown(window).contains("Connected"));
                delays.start();
                OutputStream out = connection.getOutputStream();
                begin = System.nanoTime();
                for (int number = 1; number <= MESSAGES; number++) {
                    byte[] message = ("message " + number + "\n").getBytes(UTF_8);
                    out.write(message);
                    sent += message.length;
                }
            }
            serverGone.await();
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            delays.stop();
            Desk.closes(window);
            if (bytesShown.get() != sent) {
                throw new IllegalStateException(sent + " bytes were sent, " + bytesShown + " shown");
            }
            return millis;
        }
    }

    private ClientWindow open(int port) {
        Address address = new Address("127.0.0.1", String.valueOf(port));
        ClientWindow window = new ClientWindow(address, Words.in(Locale.ENGLISH));
        ClientView counting = (ClientView) Proxy.newProxyInstance(Burst.class.getClassLoader(),
                new Class<?>[] {ClientView.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("say")) {
                        count((Word) arguments[0], (Object[]) arguments[1]);
                    }
                    return method.invoke(window, arguments);
                });
        window.setPresenter(new ClientPresenter(counting, ClientSteps.own(), wayToEventThread));
        window.open(new Rectangle(ChatFrame.openingSize()));
        return window;
    }

    private void count(Word sentence, Object... arguments) {
        if (sentence == Word.FROM_SERVER) {
            bytesShown.addAndGet(((String) arguments[0]).getBytes(UTF_8).length);
        } else if (sentence == Word.SAY_SERVER_GONE) {
            serverGone.countDown();
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
