package tcpchat.gui;

import java.awt.event.KeyEvent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JRadioButtonMenuItem;

/** The menu for what a reader needs: size, colours and language. Belongs to the event thread. */
public final class ViewMenu {

    private final JMenuBar bar = new JMenuBar();
    private final JMenu view = new JMenu();
    private final JMenu language = new JMenu();
    private final Map<JMenuItem, Word> items = new LinkedHashMap<>();

    /**
     * A menu bar with this menu.
     *
     * @param chosen gets the words of the language that is chosen
     */
    public ViewMenu(Consumer<Words> chosen, Words words) {
        view.setMnemonic('V');
        language.setMnemonic('L');
        addZoom(Word.ZOOM_IN, 'I', Look::zoomIn, KeyEvent.VK_PLUS);
        addZoom(Word.ZOOM_OUT, 'O', Look::zoomOut, KeyEvent.VK_MINUS);
        addZoom(Word.ZOOM_RESET, 'N', () -> Look.zoomTo(1), KeyEvent.VK_0);
        ZoomKeys.bindTo(bar);
        view.addSeparator();
        JCheckBoxMenuItem dark = new JCheckBoxMenuItem();
        add(dark, Word.DARK, 'D', () -> Look.useDark(dark.isSelected()));
        // The menu of another window may have changed the colours.
        view.getPopupMenu().addPropertyChangeListener("visible", shown -> dark.setSelected(Look.isDark()));
        ButtonGroup group = new ButtonGroup();
        for (Locale locale : Words.languages()) {
            JRadioButtonMenuItem item = new JRadioButtonMenuItem(locale.getDisplayLanguage(locale));
            item.setSelected(locale.equals(words.language()));
            item.addActionListener(choice -> chosen.accept(Words.in(locale)));

            group.add(item);
            language.add(item);
        }
        view.add(language);
        bar.add(view);
    }

    /** The menu bar to put into a window. */
    public JMenuBar component() {
        return bar;
    }

    /** Chooses the language of the menu itself. */
    public void useWords(Words words) {
        view.setText(words.say(Word.MENU_VIEW));
        language.setText(words.say(Word.LANGUAGE));
        items.forEach((item, word) -> item.setText(words.say(word)));
    }

    private void addZoom(Word word, char mnemonic, Runnable change, int key) {
        JMenuItem item = new JMenuItem();
        item.setAccelerator(ZoomKeys.shown(key));
        add(item, word, mnemonic, change);
    }

    private void add(JMenuItem item, Word word, char mnemonic, Runnable deed) {
        item.setMnemonic(mnemonic);
        item.addActionListener(press -> deed.run());
        MenuLetter.swallowedBy(item);
        items.put(item, word);
        view.add(item);
    }
}
