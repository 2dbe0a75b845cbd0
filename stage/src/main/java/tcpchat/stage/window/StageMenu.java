package tcpchat.stage.window;

import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import tcpchat.gui.Look;
import tcpchat.gui.ZoomKeys;
import tcpchat.stage.experiment.Experiment;
import tcpchat.stage.experiment.Experiments;
import tcpchat.stage.stream.Phrases;

/** The menus of the stage, and the keys for what is in them. */
final class StageMenu {

    private final JMenuBar bar = new JMenuBar();
    private final Map<JMenuItem, String> words = new LinkedHashMap<>();

    /** What the menus can have done. */
    interface Commands {

        void next();

        void back();

        void restart();

        void restartAtFreePort();

        void perform(Experiment experiment);

        void save();

        void savePage();

        void savePicture();

        void load();

        void replay(String name);

        void pause();

        void openChat();

        void choose(String view);

        void chooseConnection(int further);

        void changeReadSize(int more);

        void project();

        void toggleNumbers();

        void useLanguage(Locale language);

        void useDark(boolean dark);
    }

    StageMenu(Commands commands) {
        JMenu stage = menu("menu.stage");
        add(stage, "menu.next", KeyStroke.getKeyStroke(KeyEvent.VK_SPACE, 0), commands::next);
        add(stage, "menu.back", KeyStroke.getKeyStroke(KeyEvent.VK_BACK_SPACE, 0), commands::back);
        add(stage, "menu.restart", control(KeyEvent.VK_R), commands::restart);
        add(stage, "menu.free.port", control(KeyEvent.VK_F), commands::restartAtFreePort);
        add(stage, "menu.chat", control(KeyEvent.VK_T), commands::openChat);
        JMenu experiments = menu("menu.experiments");
        add(experiments, "menu.fewer", KeyStroke.getKeyStroke(KeyEvent.VK_LEFT, 0), () -> commands.changeReadSize(-1));
        add(experiments, "menu.more", KeyStroke.getKeyStroke(KeyEvent.VK_RIGHT, 0), () -> commands.changeReadSize(1));
        experiments.addSeparator();
        JMenu shipped = new JMenu();
        words.put(shipped, "menu.shipped");
        add(shipped, "menu.conversation", null, () -> commands.replay("conversation"));
        for (Experiment experiment : Experiments.all()) {
            String title = "experiment." + experiment.letter() + ".title";
            int key = Character.toUpperCase(experiment.letter());
            add(experiments, title, KeyStroke.getKeyStroke(key, 0), () -> commands.perform(experiment));
            add(shipped, title, null, () -> commands.replay(String.valueOf(experiment.letter())));
        }
        JMenu recording = menu("menu.recording");
        add(recording, "menu.save", control(KeyEvent.VK_S), commands::save);
        add(recording, "menu.page", null, commands::savePage);
        add(recording, "menu.picture", null, commands::savePicture);
        add(recording, "menu.load", control(KeyEvent.VK_O), commands::load);
        recording.add(shipped);
        recording.addSeparator();
        add(recording, "menu.pause", KeyStroke.getKeyStroke(KeyEvent.VK_P, 0), commands::pause);
        view(commands);
    }

    JMenuBar component() {
        return bar;
    }

    /** The words have changed. */
    void restyled() {
        words.forEach((item, key) -> item.setText(Phrases.say(key)));
    }

    private void view(Commands commands) {
        JMenu view = menu("menu.view");
        add(view, "menu.project", KeyStroke.getKeyStroke(KeyEvent.VK_F11, 0), commands::project);
        view.addSeparator();
        int key = KeyEvent.VK_1;
        for (String part : List.of("question", "rows", "bytes", "source")) {
            add(view, "view." + part, KeyStroke.getKeyStroke(key++, 0), () -> commands.choose(part));
        }
        view.addSeparator();
        add(view, "menu.connection.before", KeyStroke.getKeyStroke(KeyEvent.VK_UP, 0),
                () -> commands.chooseConnection(-1));
        add(view, "menu.connection.next", KeyStroke.getKeyStroke(KeyEvent.VK_DOWN, 0),
                () -> commands.chooseConnection(1));
        view.addSeparator();
        add(view, "menu.larger", control(KeyEvent.VK_PLUS), Look::zoomIn);
        add(view, "menu.smaller", control(KeyEvent.VK_MINUS), Look::zoomOut);
        add(view, "menu.normal", control(KeyEvent.VK_0), () -> Look.zoomTo(1));
        ZoomKeys.bindTo(bar);
        view.addSeparator();
        add(view, "menu.light", null, () -> commands.useDark(false));
        add(view, "menu.dark", control(KeyEvent.VK_D), () -> commands.useDark(true));
        add(view, "menu.numbers", control(KeyEvent.VK_N), commands::toggleNumbers);
        view.addSeparator();
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.CHINESE}) {
            JMenuItem item = new JMenuItem(language.getDisplayLanguage(language));
            item.addActionListener(choice -> commands.useLanguage(language));
            view.add(item);
        }
    }

    private JMenu menu(String key) {
        JMenu menu = new JMenu();
        words.put(menu, key);
        bar.add(menu);
        return menu;
    }

    private void add(JMenu menu, String key, KeyStroke stroke, Runnable command) {
        JMenuItem item = new JMenuItem();
        item.setName(key);
        item.setAccelerator(stroke);
        item.addActionListener(choice -> command.run());
        words.put(item, key);
        menu.add(item);
    }

    private static KeyStroke control(int key) {
        return KeyStroke.getKeyStroke(key, Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx());
    }
}
