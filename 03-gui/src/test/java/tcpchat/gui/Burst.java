package tcpchat.gui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Measures how long the event thread keeps a user waiting at worst while 100,000 short messages arrive at a real window
 * as fast as loopback carries them, and whether every byte of them is shown. It needs a display, and the steps and
 * handlers written; see the lab sheet for the command.
 */
public final class Burst {

    private static final int MESSAGES = 100_000;

    private final AtomicLong bytesShown = new AtomicLong();
    private final AtomicLong longestNanos = new AtomicLong();
    private final AtomicLong longestEventNanos = new AtomicLong();
    private final AtomicLong probes = new AtomicLong();
    private final CountDownLatch serverGone = new CountDownLatch(1);

    private Burst() {}

    public static void main(String[] arguments) throws Exception {
        Desk.setUp(false, 1);
        new Burst().run("first run (the JVM is cold)");
        new Burst().run("second run");
        System.exit(0);
    }

    private void run(String name) throws Exception {
        try (ServerSocket serverSocket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            ClientWindow window = Desk.ask(() -> open(serverSocket.getLocalPort()));
            Desk.press(window, Word.CONNECT);
            Thread probe = new Thread(this::probe, "probe");
            probe.setDaemon(true);
            long begin;
            long sent = 0;
            try (Socket connection = serverSocket.accept()) {
                connection.setTcpNoDelay(true);
                Desk.await("connected", () -> Desk.shown(window).contains("Connected"));
                Toolkit.getDefaultToolkit().getSystemEventQueue().push(new Measuring());
                probe.start();
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
            probe.interrupt();
            probe.join();
            System.out.printf(Locale.ROOT, "%s: %,d messages in %,d ms; sent %,d bytes, shown %,d bytes; "
                    + "longest wait for the event thread %.1f ms in %,d probes, "
                    + "longest event %.1f ms of processor time%n", name, MESSAGES, millis, sent, bytesShown.get(),
                    longestNanos.get() / 1e6, probes.get(), longestEventNanos.get() / 1e6);
            Desk.closes(window);
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
        window.setPresenter(new ClientPresenter(counting, ClientSteps.own(), new EventThread()));
        window.open(new Rectangle(ChatWindow.openingSize()));
        return window;
    }

    private void count(Word sentence, Object... arguments) {
        if (sentence == Word.FROM_SERVER) {
            bytesShown.addAndGet(((String) arguments[0]).getBytes(UTF_8).length);
        } else if (sentence == Word.SAY_SERVER_GONE) {
            serverGone.countDown();
        }
    }

    /** Asks the event thread for an answer, again and again. */
    private void probe() {
        while (!Thread.currentThread().isInterrupted()) {
            long asked = System.nanoTime();
            EventQueue.invokeLater(() -> {
                probes.incrementAndGet();
                longestNanos.accumulateAndGet(System.nanoTime() - asked, Math::max);
            });
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    /** Measures what the events cost, whatever else keeps this machine busy. */
    private final class Measuring extends EventQueue {

        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

        @Override
        protected void dispatchEvent(AWTEvent event) {
            long before = threads.getCurrentThreadCpuTime();
            super.dispatchEvent(event);
            longestEventNanos.accumulateAndGet(threads.getCurrentThreadCpuTime() - before, Math::max);
        }
    }
}
