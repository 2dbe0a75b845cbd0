package tcpchat.gui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.datatransfer.StringSelection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;

/**
 * Has everything go wrong, one after the other, on the real windows and on real sockets, and prints what the user sees
 * and how long the event thread kept him waiting at worst.
 */
public final class WhatGoesWrong {

    private static final int MEBIBYTE = 1 << 20;

    private final Locale language;
    private final Words words;
    private final Delays delays = new Delays();
    private long worst;
    private ClientWindow client;
    private ServerWindow server;
    private ServerSocket peer;

    /** One thing that goes wrong; returns what the user sees. */
    private interface Mishap {
        String happens() throws Exception;
    }

    private WhatGoesWrong(String language) {
        this.language = Locale.forLanguageTag(language);
        words = Words.in(this.language);
    }

    public static void main(String[] arguments) throws Exception {
        Desk.setUp(false, 1);
        try {
            new WhatGoesWrong("en").all();
            new WhatGoesWrong("zh").all();
        } finally {
            System.exit(0);
        }
    }

    private void all() throws Exception {
        System.out.printf("%12s %14s%n", "longest wait", "machine's own");
        delays.start();
        see("the port is in use", () -> {
            openServer(String.valueOf(peer.getLocalPort()));
            Desk.press(server, Word.START);
            return lastLine(server, Word.SAY_START_FAILED);
        });
        see("every interface is not a wish of an empty field", () -> {
            openServer("0");
            Desk.run(() -> Desk.find(server.frame(), "host", JTextField.class).setText(""));
            Desk.press(server, Word.START);
            return lastLine(server, Word.SAY_START_FAILED);
        });
        see("an unknown host, while listening", () -> {
            openServer("0");
            Desk.run(() -> Desk.find(server.frame(), "host", JTextField.class).setText("no.such.host.invalid"));
            Desk.press(server, Word.START);
            return lastLine(server, Word.SAY_START_FAILED);
        });
        see("a server at port 0", () -> {
            openServer("0");
            Desk.press(server, Word.START);
            Desk.await("it listens", () -> shows(server, Word.SAY_STARTED));
            return Desk.status(server);
        });
        see("nobody listens", () -> connectsInVain("127.0.0.1", String.valueOf(freePort())));
        see("the client: port 0", () -> connectsInVain("127.0.0.1", "0"));
        see("the client: no host", () -> connectsInVain("", "8888"));
        see("the client: +8888", () -> connectsInVain("127.0.0.1", "+8888"));
        see("the client: digits of full width", () -> connectsInVain("127.0.0.1", "８８８８"));
        see("the client: [::1]", () -> connectsInVain("[::1]", String.valueOf(freePort())));
        see("the client: no way to the host", () -> connectsInVain("255.255.255.255", "8888"));
        see("the server closes while the client is idle", () -> {
            connected().close();
            return lastLine(client, Word.SAY_SERVER_GONE);
        });
        see("the server resets while the client is idle", () -> {
            resets(connected());
            return lastLine(client, Word.SAY_SERVER_GONE);
        });
        see("the server vanishes in the middle of a character", () -> {
            Socket connection = connected();
            connection.getOutputStream().write(Arrays.copyOf("half 你".getBytes(UTF_8), 7));
            resets(connection, "half");
            return lastLines(client, Word.SAY_SERVER_GONE, 2);
        });
        see("the server vanishes while 10 MB come", () -> {
            Socket connection = connected();
            connection.getOutputStream().write(new byte[10 * MEBIBYTE]);
            resets(connection);
            return lastLine(client, Word.SAY_SERVER_GONE);
        });
        see("the server never reads", this::serverNeverReads);
        see("10 MB come in one burst", () -> {
            try (Socket connection = connected()) {
                connection.getOutputStream().write("x".repeat(10 * MEBIBYTE).getBytes(UTF_8));
            }
            lastLine(client, Word.SAY_SERVER_GONE);
            Pattern dropped = Pattern.compile(words.say(Word.LINES_DROPPED, "[0-9]+"));
            Desk.await("earlier lines are dropped", () -> labels(client).stream().anyMatch(dropped.asMatchPredicate()));
            return Desk.shown(client).length() + " characters; " + labels(client);
        });
        see("bytes that are not UTF-8", () -> serverSends((byte) 0xFF, (byte) 'a', (byte) 0xC3, (byte) '\n'));
        see("a character whose bytes come one by one", () -> {
            Socket connection = connected();
            for (byte part : "你".getBytes(UTF_8)) {
                connection.getOutputStream().write(part);
                Desk.run(() -> {});
            }
            return lastLine(client, Word.FROM_SERVER, "你");
        });
        see("control and direction characters", () -> serverSends("\0\b\u001b[2Ja\u202Eb\f".getBytes(UTF_8)));
        see("a line that wants to pass for the window's", () -> serverSends(
                ("hi\n" + words.say(Word.SAY_SERVER_GONE)).getBytes(UTF_8)));
        see("# glued to text, at the server", () -> {
            clientOfServer().getOutputStream().write("bye#".getBytes(UTF_8));
            Desk.press(server, Word.RECEIVE);
            return lastLine(server, Word.FROM_CLIENT, "bye#");
        });
        see("the client vanishes without #", () -> {
            clientOfServer().close();
            Desk.press(server, Word.RECEIVE);
            return lastLine(server, Word.SAY_CLIENT_GONE);
        });
        see("a lone # is typed", () -> {
            try (Socket connection = connected()) {
                Desk.type(client, "#");
                Desk.press(client, Word.SEND);
                return Desk.answersNotice(client) + (connection.isClosed() ? "" : " (still connected)");
            }
        });
        see("1 MB is put into the input line", () -> pasted("x".repeat(MEBIBYTE)));
        see("10 MB are put into the input line", () -> pasted("x".repeat(10 * MEBIBYTE)));
        see("two lines are put into it", () -> {
            String asked = pasted("one\ntwo");
            return asked + " → " + Desk.input(client);
        });
        see("stop while accept waits", () -> {
            openServer("0");
            Desk.press(server, Word.START);
            Desk.await("it listens", () -> shows(server, Word.SAY_STARTED));
            Desk.press(server, Word.ACCEPT);
            Desk.press(server, Word.START);
            return lastLine(server, Word.SAY_STOPPED);
        });
        see("connected and disconnected 100 times", () -> {
            openClient("127.0.0.1", String.valueOf(peer.getLocalPort()));
            for (int round = 0; round < 100; round++) {
                Desk.press(client, Word.CONNECT);
                Desk.await("connected", () -> shows(client, Word.SAY_CONNECTED));
                peer.accept().close();
                lastLine(client, Word.SAY_SERVER_GONE);
            }
            return lastLine(client, Word.SAY_SERVER_GONE);
        });
        see("started and stopped 100 times", () -> {
            openServer("0");
            for (int round = 0; round < 100; round++) {
                Desk.press(server, Word.START);
                Desk.await("it listens", () -> shows(server, Word.SAY_STARTED));
                Desk.press(server, Word.START);
                lastLine(server, Word.SAY_STOPPED);
            }
            return lastLine(server, Word.SAY_STOPPED);
        });
        delays.stop();
        Wire.expectNoThreads();
        System.out.printf(Locale.ROOT, "%nlongest wait for the event thread: %.1f ms; no thread is left%n%n",
                worst / 1e6);
    }

    private void see(String name, Mishap mishap) throws Exception {
        try (ServerSocket anew = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"))) {
            peer = anew;
            delays.renew();
            String seen = mishap.happens();
            long waited = delays.ofEventThread();
            worst = Math.max(worst, waited);
            System.out.printf(Locale.ROOT, "%9.1f ms %11.1f ms  %-48s %s%n", waited / 1e6, delays.ofMachine() / 1e6,
                    name,
                    seen);
        } finally {
            for (ChatWindow window : new ChatWindow[] {client, server}) {
                if (window != null) {
                    Desk.closes(window);
                    Desk.await("the window is gone", () -> !window.frame().isDisplayable());
                }
            }
            client = null;
            server = null;
        }
    }

    private void openClient(String host, String port) throws Exception {
        client = Desk.opensClient(new Address(host, port), language);
        Desk.settle(client);
        delays.renew();
    }

    private void openServer(String port) throws Exception {
        server = Desk.opensServer(new Address("127.0.0.1", port), language, ServerSteps.own());
        Desk.settle(server);
        delays.renew();
    }

    private String connectsInVain(String host, String port) throws Exception {
        openClient(host, port);
        Desk.press(client, Word.CONNECT);
        return lastLine(client, Word.SAY_CONNECT_FAILED);
    }

    /** Opens the client's window and connects it; returns the server's end. */
    private Socket connected() throws Exception {
        openClient("127.0.0.1", String.valueOf(peer.getLocalPort()));
        Desk.press(client, Word.CONNECT);
        Socket connection = peer.accept();
        Desk.await("connected", () -> shows(client, Word.SAY_CONNECTED));
        return connection;
    }

    /** Opens the server's window, starts it and has it accept a client, which is returned. */
    private Socket clientOfServer() throws Exception {
        int port = freePort();
        openServer(String.valueOf(port));
        Desk.press(server, Word.START);
        Desk.await("it listens", () -> shows(server, Word.SAY_STARTED));
        Desk.press(server, Word.ACCEPT);
        Socket connection = new Socket("127.0.0.1", port);
        Desk.await("accepted", () -> shows(server, Word.SAY_CLIENT_CONNECTED));
        return connection;
    }

    private String serverSends(byte... bytes) throws Exception {
        Socket connection = connected();
        connection.getOutputStream().write(bytes);
        connection.close();
        lastLine(client, Word.SAY_SERVER_GONE);
        return Desk.shown(client).lines().skip(1).toList().toString();
    }

    private String serverNeverReads() throws Exception {
        peer.setReceiveBufferSize(4096);
        try (Socket silent = connected()) {
            int sent = 0;
            do {
                Desk.type(client, "x".repeat(LineFilter.MOST_CHARACTERS));
                Desk.press(client, Word.SEND);
                sent += LineFilter.MOST_CHARACTERS;
            } while (becomesTrue(() -> Desk.isEnabled(client, Word.SEND)));
            Desk.press(client, Word.DISCONNECT);
            return sent + " characters, then \"send\" is grey; " + lastLine(client, Word.SAY_DISCONNECTED)
                    + (silent.isClosed() ? "" : "; the server still does not read");
        }
    }

    private static boolean becomesTrue(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        while (System.nanoTime() < end) {
            if (condition.call()) {
                return true;
            }
        }
        return false;
    }

    private String pasted(String text) throws Exception {
        openClient("127.0.0.1", "8888");
        Desk.run(() -> client.frame().getToolkit().getSystemClipboard().setContents(new StringSelection(text), null));
        Desk.run(() -> Desk.find(client.frame(), "input", JTextComponent.class).paste());
        return Desk.answersNotice(client);
    }

    private static List<String> labels(ChatWindow window) throws Exception {
        return Desk.ask(() -> Desk.all(window.frame().getContentPane()).stream().filter(JLabel.class::isInstance)
                .map(label -> ((JLabel) label).getText()).toList());
    }

    private static void resets(Socket connection) throws IOException {
        connection.setSoLinger(true, 0);
        connection.close();
    }

    private void resets(Socket connection, String shownFirst) throws Exception {
        Desk.await("it is shown", () -> Desk.shown(client).contains(shownFirst));
        resets(connection);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private boolean shows(ChatWindow window, Word sentence) throws Exception {
        return Desk.shown(window).contains(words.say(sentence));
    }

    /** Waits until the window says it, and returns its last line. */
    private String lastLine(ChatWindow window, Word sentence, Object... arguments) throws Exception {
        return lastLines(window, sentence, 1, arguments);
    }

    private String lastLines(ChatWindow window, Word sentence, int count, Object... arguments) throws Exception {
        String expected = words.say(sentence, arguments.length == 0 ? new Object[] {""} : arguments).strip();
        Desk.await(expected, () -> Desk.shown(window).contains(expected));
        String[] lines = Desk.shown(window).split("\n");
        return String.join(" / ", Arrays.copyOfRange(lines, Math.max(0, lines.length - count), lines.length));
    }
}
