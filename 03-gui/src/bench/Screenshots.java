package tcpchat.gui;

import java.awt.Color;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.swing.JDialog;
import javax.swing.JFrame;

/**
 * Drives a whole conversation by clicks through both real windows, and writes what they look like to the folder that is
 * its argument. It needs a display, and the steps and handlers written; see {@code windows} beside it.
 */
public final class Screenshots {

    private static final int MARGIN = 16;

    private Screenshots() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        // The title bar is painted by the look and feel, so that the pictures look alike on every machine.
        JFrame.setDefaultLookAndFeelDecorated(true);
        JDialog.setDefaultLookAndFeelDecorated(true);
        paint(folder.resolve("chat-en.png"), Locale.ENGLISH, false, 1);
        paint(folder.resolve("chat-zh.png"), Locale.CHINESE, false, 1);
        paint(folder.resolve("chat-zh-dark.png"), Locale.CHINESE, true, 1);
        paint(folder.resolve("chat-en-zoom-2.png"), Locale.ENGLISH, false, 2);
        System.exit(0);
    }

    private static void paint(Path file, Locale language, boolean dark, float zoom) throws Exception {
        Desk.setUp(dark, zoom);
        ServerWindow server = Desk.opensServer(Address.DEFAULT, language, ServerSteps.own());
        ClientWindow client = Desk.opensClient(Address.DEFAULT, language);
        converse(client, server, language);
        ImageIO.write(Desk.ask(() -> sideBySide(client.frame(), server.frame(), dark)), "png", file.toFile());
        Desk.closes(client);
        Desk.closes(server);
        Desk.await("both windows are gone", () -> !client.frame().isDisplayable() && !server.frame().isDisplayable());
    }

    private static void converse(ClientWindow client, ServerWindow server, Locale language) throws Exception {
        boolean chinese = Words.isChinese(language);
        Words words = Words.in(language);
        String question = chinese ? "你好,服务端" : "Hello, server";
        String answer = chinese ? "你好,客户端" : "Hello, client";
        Desk.press(server, Word.START);
        await(server, words.say(Word.SAY_STARTED));
        Desk.press(server, Word.ACCEPT);
        Desk.press(client, Word.CONNECT);
        await(server, words.say(Word.SAY_CLIENT_CONNECTED));
        await(client, words.say(Word.SAY_CONNECTED));
        Desk.type(client, question);
        Desk.press(client, Word.SEND);
        await(client, words.say(Word.FROM_CLIENT, question));
        Desk.press(server, Word.RECEIVE);
        await(server, words.say(Word.FROM_CLIENT, question));
        Desk.type(server, answer);
        Desk.press(server, Word.SEND);
        await(client, words.say(Word.FROM_SERVER, answer));
        await(server, words.say(Word.FROM_SERVER, answer));
        Desk.press(server, Word.RECEIVE);
        Desk.type(client, chinese ? "TCP 只传字节" : "TCP carries bytes");
    }

    private static void await(ChatWindow window, String line) {
        Desk.await(line, () -> Desk.shown(window).contains(line));
    }

    private static BufferedImage sideBySide(JFrame left, JFrame right, boolean dark) {
        Container one = left.getRootPane();
        Container two = right.getRootPane();
        BufferedImage image = new BufferedImage(one.getWidth() + two.getWidth() + 3 * MARGIN,
                Math.max(one.getHeight(), two.getHeight()) + 2 * MARGIN, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(dark ? new Color(0x202428) : new Color(0xC8D0D8));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.translate(MARGIN, MARGIN);
        one.paint(graphics);
        graphics.translate(one.getWidth() + MARGIN, 0);
        two.paint(graphics);
        graphics.dispose();
        return image;
    }
}
