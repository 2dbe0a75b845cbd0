package tcpchat.gui;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.event.WindowEvent;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.text.JTextComponent;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;

/** A user at the real windows: looks for a component by its name, and presses and types on the event thread. */
public final class Desk {

    private static final Duration LIMIT = Duration.ofSeconds(4);

    private Desk() {}

    /** Leaves a test out, and says why, where there is no screen for windows. */
    public static void assumeDisplay() {
        Assumptions.assumeFalse(GraphicsEnvironment.isHeadless(),
                "there is no display; on Linux run it under Xvfb: xvfb-run ./mvnw test");
    }

    /** Sets up the look of the windows. */
    public static void setUp(boolean dark, float zoom) throws Exception {
        run(() -> {
            Look.install(dark, "服务端");
            Look.zoomTo(zoom);
        });
    }

    static ClientWindow opensClient(Address server, Locale language) throws Exception {
        return ask(() -> ChatApp.openClient(server, Words.in(language), ClientSteps.own(),
                new Rectangle(ChatFrame.openingSize())));
    }

    static ServerWindow opensServer(Address here, Locale language, ServerSteps steps) throws Exception {
        return ask(() -> {
            Rectangle place = new Rectangle(ChatFrame.openingSize());
            place.translate(place.width + 20, 0);
            return ChatApp.openServer(here, Words.in(language), steps, place);
        });
    }

    /** Waits until one of them has the keyboard: before, the system may still change the size of one just opened. */
    static void settle(ChatWindow... windows) {
        await("the window that has just opened has the keyboard",
                () -> ask(() -> Arrays.stream(windows).anyMatch(window -> window.frame().isFocused())));
    }

    /** Presses the button, if it is not greyed out. */
    static void press(ChatWindow window, Word button) throws Exception {
        run(() -> find(window.frame(), button.key(), JButton.class).doClick(0));
    }

    static boolean isEnabled(ChatWindow window, Word button) throws Exception {
        return ask(() -> find(window.frame(), button.key(), JButton.class).isEnabled());
    }

    static void type(ChatWindow window, String text) throws Exception {
        run(() -> find(window.frame(), "input", JTextComponent.class).setText(text));
    }

    /** Presses and releases the mouse in the middle of the component, as the system reports it. */
    static void clicks(Component component) {
        for (int id : new int[] {MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED}) {
            int down = id == MouseEvent.MOUSE_PRESSED ? InputEvent.BUTTON1_DOWN_MASK : 0;
            post(new MouseEvent(component, id, System.currentTimeMillis(), down, component.getWidth() / 2,
                    component.getHeight() / 2, 1, false, MouseEvent.BUTTON1));
        }
    }

    /** Presses and releases the keys of that text, as the system reports them: what has the keyboard gets them. */
    static void types(String text, ChatWindow window) {
        for (int i = 0; i < text.length(); i++) {
            presses(text.charAt(i), window);
            typesPressed(text.charAt(i), window);
        }
    }

    /** The first that the system reports of a key. */
    static void presses(char character, ChatWindow window) {
        post(new KeyEvent(window.frame(), KeyEvent.KEY_PRESSED, System.currentTimeMillis(), 0,
                KeyEvent.getExtendedKeyCodeForChar(character), character));
    }

    /** What the system reports of a key that is pressed: its character, and that it is released. */
    static void typesPressed(char character, ChatWindow window) {
        post(new KeyEvent(window.frame(), KeyEvent.KEY_TYPED, System.currentTimeMillis(), 0, KeyEvent.VK_UNDEFINED,
                character));
        post(new KeyEvent(window.frame(), KeyEvent.KEY_RELEASED, System.currentTimeMillis(), 0,
                KeyEvent.getExtendedKeyCodeForChar(character), character));
    }

    /** Presses and releases that key while Alt is held, as the system reports it. */
    static void pressesAltAnd(char key, ChatWindow window) {
        for (int id : new int[] {KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED}) {
            post(new KeyEvent(window.frame(), id, System.currentTimeMillis(), InputEvent.ALT_DOWN_MASK, key,
                    Character.toLowerCase(key)));
        }
    }

    private static void post(AWTEvent event) {
        Toolkit.getDefaultToolkit().getSystemEventQueue().postEvent(event);
    }

    static String input(ChatWindow window) throws Exception {
        return ask(() -> find(window.frame(), "input", JTextComponent.class).getText());
    }

    static String status(ChatWindow window) throws Exception {
        return ask(() -> find(window.frame(), "status", JLabel.class).getText());
    }

    static String shown(ChatWindow window) throws Exception {
        return ask(window::shownText);
    }

    /** Waits until the message area holds exactly these lines. */
    static void expectLines(ChatWindow window, String... lines) {
        String expected = String.join("\n", lines) + "\n";
        await("the window shows " + Arrays.asList(lines), () -> shown(window).equals(expected));
    }

    /** Waits for a notice, reads it, and presses its button. */
    static String answersNotice(ChatWindow window) throws Exception {
        return answersNotice(window.frame());
    }

    /** Waits for a notice of that window, reads it, and presses its button. */
    public static String answersNotice(JFrame window) throws Exception {
        await("a notice opens", () -> notice(window) != null);
        return ask(() -> {
            JDialog dialog = notice(window);
            StringBuilder text = new StringBuilder();
            collect(dialog.getContentPane(), text);
            Objects.requireNonNull(find(dialog, null, JButton.class)).doClick(0);
            return text.toString();
        });
    }

    static void closes(ChatWindow window) throws Exception {
        run(() -> window.frame().dispatchEvent(new WindowEvent(window.frame(), WindowEvent.WINDOW_CLOSING)));
    }

    /** Waits until that holds. */
    public static void await(String expectation, Callable<Boolean> condition) {
        Awaitility.await(expectation).pollInSameThread().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2))
                .atMost(LIMIT).until(condition);
    }

    /** Has the event thread do that, and waits for it. */
    public static void run(Runnable work) throws Exception {
        ask(() -> {
            work.run();
            return null;
        });
    }

    /** What the event thread answers. */
    public static <T> T ask(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        try {
            EventQueue.invokeAndWait(task);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
        return task.get();
    }

    /** The first component of that type and name, in depth; any name will do where it is {@code null}. */
    public static <C extends Component> C find(Container container, String name, Class<C> type) {
        return all(container).stream()
                .filter(component -> type.isInstance(component) && (name == null || name.equals(component.getName())))
                .map(type::cast).findFirst().orElse(null);
    }

    /** All components in a container, in depth. */
    public static List<Component> all(Container container) {
        List<Component> found = new ArrayList<>();
        for (Component component : container.getComponents()) {
            found.add(component);
            if (component instanceof Container inner) {
                found.addAll(all(inner));
            }
        }
        return found;
    }

    /** The item of the menu with that text. */
    static JMenuItem menuItem(ChatWindow window, String text) {
        return menuItem(window.frame(), text);
    }

    /** The item with that text of the menus of that window. */
    public static JMenuItem menuItem(JFrame window, String text) {
        return Arrays.stream(window.getJMenuBar().getSubElements())
                .flatMap(menu -> items((JMenu) menu).stream())
                .filter(item -> text.equals(item.getText())).findFirst().orElseThrow();
    }

    private static List<JMenuItem> items(JMenu menu) {
        List<JMenuItem> items = new ArrayList<>();
        for (Component component : menu.getMenuComponents()) {
            if (component instanceof JMenu inner) {
                items.addAll(items(inner));
            } else if (component instanceof JMenuItem item) {
                items.add(item);
            }
        }
        return items;
    }

    /** The notice that is open; {@code null} where there is none. */
    static JDialog notice(ChatWindow window) {
        return notice(window.frame());
    }

    private static JDialog notice(JFrame window) {
        return (JDialog) Arrays.stream(window.getOwnedWindows())
                .filter(Window::isShowing).filter(JDialog.class::isInstance).findFirst().orElse(null);
    }

    private static void collect(Container container, StringBuilder text) {
        for (Component component : container.getComponents()) {
            if (component instanceof JLabel label && label.getText() != null) {
                text.append(label.getText());
            } else if (component instanceof Container inner) {
                collect(inner, text);
            }
        }
    }
}
