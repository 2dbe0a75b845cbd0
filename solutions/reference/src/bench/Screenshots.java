package tcpchat.room.gui;

import java.awt.Color;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import tcpchat.gui.Desk;

/**
 * Has three members talk in a room, by clicks on the real windows, one of them not reading any more, and writes what the
 * windows look like to the folder that is its argument. It needs a display, and all steps written; see {@code pictures}.
 */
public final class Screenshots {

    private static final int MARGIN = 12;
    private static final int HEIGHT = 370;

    private Screenshots() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        // The title bar is painted by the look and feel, so that the pictures look alike on every machine.
        JFrame.setDefaultLookAndFeelDecorated(true);
        System.setProperty("flatlaf.menuBarEmbedded", "false");
        paint(folder.resolve("room-en.png"), Locale.ENGLISH, false, 1);
        paint(folder.resolve("room-zh.png"), Locale.CHINESE, false, 1);
        for (int more = 1; more < arguments.length; more++) {
            String[] wish = arguments[more].split(",");
            Locale language = Locale.forLanguageTag(wish[0]);
            paint(folder.resolve("room-" + arguments[more].replace(',', '-') + ".png"), language,
                    wish[1].equals("dark"), Float.parseFloat(wish[2]));
        }
        System.exit(0);
    }

    private static void paint(Path file, Locale language, boolean dark, float zoom) throws Exception {
        Desk.setUp(dark, zoom);
        try (RoomDesk desk = RoomDesk.open(language, RoomDesk.CALM)) {
            if (zoom == 1) {
                Desk.run(() -> desk.all().forEach(Screenshots::makeLow));
            }
            talk(desk, language.equals(Locale.CHINESE));
            ImageIO.write(Desk.ask(() -> together(desk.all(), dark)), "png", file.toFile());
        }
    }

    private static void talk(RoomDesk desk, boolean chinese) throws Exception {
        desk.opensRoom();
        desk.join(desk.ann(), desk.bob());
        desk.type(desk.cyd(), "name", "ann");
        desk.press(desk.cyd(), RoomWord.JOIN);
        desk.expectLast(desk.cyd(), desk.say(RoomWord.NAME_TAKEN));
        desk.type(desk.cyd(), "name", "cyd");
        desk.join(desk.cyd());
        say(desk, desk.ann(), "ann", chinese ? "大家好！" : "Hello, everybody!");
        say(desk, desk.bob(), "bob", chinese ? "你好，ann。TCP 只传字节" : "Hello, ann. TCP carries bytes");
        desk.choose(desk.cyd(), RoomWord.STOP_READING);
        String question = chinese ? "cyd，你还在读吗？" : "cyd, do you still read?";
        desk.says(desk.ann(), question);
        desk.expectLast(desk.bob(), desk.say(RoomWord.SAID, "ann", question));
        desk.choose(desk.cyd(), RoomWord.RESET);
        desk.expectLast(desk.ann(), desk.say(RoomWord.SAY_LEFT, "cyd"));
        desk.expectLast(desk.bob(), desk.say(RoomWord.SAY_LEFT, "cyd"));
        desk.expectLast(desk.room(), desk.say(RoomWord.SAY_GONE, "cyd", desk.say(RoomWord.BROKEN)));
        desk.expectLast(desk.cyd(), desk.say(RoomWord.SAY_OUTSIDE));
        desk.type(desk.bob(), "input", chinese ? "我还在" : "I do");
    }

    private static void say(RoomDesk desk, MemberWindow who, String name, String text) throws Exception {
        desk.says(who, text);
        for (TalkWindow window : desk.all()) {
            desk.expectLast(window, desk.say(RoomWord.SAID, name, text));
        }
    }

    /** The conversation is short. */
    private static void makeLow(TalkWindow window) {
        Rectangle place = window.frame().getBounds();
        place.height = HEIGHT;
        window.moveTo(place);
    }

    /** As they stand on the screen. */
    private static BufferedImage together(List<TalkWindow> windows, boolean dark) {
        int left = windows.stream().mapToInt(window -> window.frame().getX()).min().orElseThrow();
        int top = windows.stream().mapToInt(window -> window.frame().getY()).min().orElseThrow();
        int right =
                windows.stream().mapToInt(each -> each.frame().getX() + each.frame().getWidth()).max().orElseThrow();
        int end = windows.stream().mapToInt(each -> each.frame().getY() + each.frame().getHeight()).max().orElseThrow();
        BufferedImage image =
                new BufferedImage(right - left + 2 * MARGIN, end - top + 2 * MARGIN, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(dark ? new Color(0x202428) : new Color(0xC8D0D8));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        for (TalkWindow window : windows) {
            Container pane = window.frame().getRootPane();
            int x = window.frame().getX() - left + MARGIN;
            int y = window.frame().getY() - top + MARGIN;
            graphics.translate(x, y);
            pane.paint(graphics);
            graphics.translate(-x, -y);
        }
        graphics.dispose();
        return inFewColours(image);
    }

    /** In steps that nobody sees: the file is half as large. */
    private static BufferedImage inFewColours(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, image.getRGB(x, y) & 0xF8F8F8 | 0x040404);
            }
        }
        return image;
    }
}
