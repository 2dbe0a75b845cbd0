package tcpchat.stage.window;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import tcpchat.gui.Address;
import tcpchat.gui.ChatApp;
import tcpchat.gui.Look;
import tcpchat.gui.Words;
import tcpchat.tutor.steps.Language;

/** The two chat windows beside one another on the stage, whose steps it follows. */
final class ChatWindows {

    private static final int GAP = 12;

    private ChatWindows() {}

    /** Opens them at the top: the newest lines of the ladder, and the kernel's rows, stay in sight. */
    static void open(Address address, Director director, Component stage) {
        Words words = Words.in(Language.current());
        Point corner = stage.getLocationOnScreen();
        Dimension size = Look.scaled(560, 400);
        int right = corner.x + stage.getWidth();
        Rectangle place = new Rectangle(new Point(Math.max(corner.x, right - 2 * size.width - GAP), corner.y), size);
        Rectangle beside = new Rectangle(new Point(right - size.width, corner.y), size);
        ChatApp.openServer(address, words, director.serverSteps(), beside);
        ChatApp.openClient(address, words, director.clientSteps(), place);
    }
}
