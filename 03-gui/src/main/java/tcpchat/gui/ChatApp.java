package tcpchat.gui;

import java.awt.AWTError;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Opens the windows: {@code ChatApp [both|client|server]}.
 *
 * <p>{@code -Dchat.host} and {@code -Dchat.port} choose the address that stands in them at first, {@code -Dlang=zh} or
 * {@code -Dlang=en} the language. A server listens on this machine alone unless it is told otherwise; for
 * {@code -Dchat.host=*} on every interface.
 */
public final class ChatApp {

    private static final int CANNOT = 2;

    private ChatApp() {}

    public static void main(String[] arguments) {
        String which = arguments.length == 0 ? "both" : arguments[0];
        if (arguments.length > 1 || !List.of("both", "client", "server").contains(which)) {
            giveUp(Word.USAGE);
        }
        start(words -> open(which, address(), words));
    }

    /**
     * Has windows opened, on the event thread, in the look of the system and the language of the reader. Where there is
     * no display, it says so, and the program ends.
     */
    public static void start(Consumer<Words> opening) {
        if (!hasDisplay()) {
            giveUp(Word.NO_DISPLAY);
        }
        boolean dark = SystemTheme.isDark();
        EventQueue.invokeLater(() -> {
            Look.install(dark, Words.in(Locale.CHINESE).say(Word.CLIENT_TITLE));
            opening.accept(Words.in(shown(Words.wish())));
            Thread once = new Thread(ChatApp::collectOnce, "collects once");
            once.setDaemon(true);
            once.start();
        });
    }

    /** Now, in the background: what opening leaves behind would make the first collection a long one, in mid-chat. */
    static void collectOnce() {
        System.gc();
    }

    /** Opens a client's window. On the event thread. */
    public static ClientWindow openClient(Address server, Words words, ClientSteps steps, Rectangle place) {
        ClientWindow window = new ClientWindow(server, words);
        window.setPresenter(new ClientPresenter(window, steps, new EventThread()));
        window.open(place);
        return window;
    }

    /** Opens a server's window. On the event thread. */
    public static ServerWindow openServer(Address here, Words words, ServerSteps steps, Rectangle place) {
        ServerWindow window = new ServerWindow(here, words);
        window.setPresenter(new ServerPresenter(window, steps, new EventThread()));
        window.open(place);
        return window;
    }

    /** English where no font of this machine can show Chinese. */
    static Locale shown(Locale wish) {
        return Words.isChinese(wish) && !Look.canShow(Words.in(wish).say(Word.SAY_CONNECTED)) ? Locale.ENGLISH : wish;
    }

    private static void open(String which, Address address, Words words) {
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        Rectangle middle = Places.middle(screen, ChatFrame.openingSize());
        switch (which) {
            case "client" -> openClient(address, words, ClientSteps.own(), middle);
            case "server" -> openServer(address, words, ServerSteps.own(), middle);
            default -> Pair.open(address, words, ClientSteps.own(), ServerSteps.own());
        }
    }

    /** The address to begin with. */
    public static Address address() {
        String host = System.getProperty("chat.host", Address.DEFAULT.hostText());
        String port = System.getProperty("chat.port", Address.DEFAULT.portText());
        return host.equals("*") ? new Address(Address.DEFAULT.hostText(), port, true) : new Address(host, port);
    }

    /** Whether there is a screen to open a window on. */
    public static boolean hasDisplay() {
        try {
            return !GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (AWTError unreachable) {
            return false;
        }
    }

    private static void giveUp(Word sentence) {
        System.err.println(Words.in(Words.wish()).say(sentence));
        System.exit(CANNOT);
    }
}
