package tcpchat.room.gui;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import tcpchat.gui.MenuLetter;
import tcpchat.gui.Words;

/** The menu for the lecture: what a member can do wrong, and what brings it to light. Belongs to the event thread. */
final class DemoMenu {

    private final JMenu menu = new JMenu();
    private final Map<JMenuItem, RoomWord> items = new LinkedHashMap<>();

    DemoMenu(Runnable stopReading, Runnable stopHeartbeats, Runnable reset, Runnable sayMuch) {
        menu.setMnemonic('D');
        add(RoomWord.STOP_READING, 'R', stopReading);
        add(RoomWord.STOP_HEARTBEATS, 'B', stopHeartbeats);
        add(RoomWord.RESET, 'T', reset);
        menu.addSeparator();
        add(RoomWord.SAY_MUCH, 'M', sayMuch);
    }

    JMenu component() {
        return menu;
    }

    /** Whether there is a connection to do it with. */
    void setEnabled(boolean enabled) {
        items.keySet().forEach(item -> item.setEnabled(enabled));
    }

    /** Chooses the language. */
    void useWords(Words words) {
        menu.setText(words.say(RoomWord.MENU_DEMO));
        items.forEach((item, word) -> item.setText(words.say(word)));
    }

    private void add(RoomWord word, char mnemonic, Runnable deed) {
        JMenuItem item = new JMenuItem();
        item.setName(word.key());
        item.setMnemonic(mnemonic);
        item.addActionListener(press -> deed.run());
        MenuLetter.swallowedBy(item);
        items.put(item, word);
        menu.add(item);
    }
}
