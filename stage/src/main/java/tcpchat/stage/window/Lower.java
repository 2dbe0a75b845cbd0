package tcpchat.stage.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import tcpchat.stage.stream.Phrases;

/**
 * The lower part of the stage: three views side by side. Where the letters are too large for that they stand behind one
 * another, and what an experiment asks and answers is the first of them.
 */
final class Lower {

    private static final Map<String, Double> SHARES = Map.of("rows", 0.36, "bytes", 0.24, "source", 0.4);
    private static final String QUESTION = "question";

    private final JPanel panel = new JPanel(new BorderLayout());
    private final Map<String, JComponent> views = new LinkedHashMap<>();
    private final JComponent question;
    private Optional<JTabbedPane> tabs = Optional.empty();
    /** The view in front, where there are tabs. */
    private String chosen = "rows";

    Lower(JComponent question, JComponent rows, JComponent bytes, JComponent source) {
        this.question = question;
        views.put("rows", rows);
        views.put("bytes", bytes);
        views.put("source", source);
    }

    JComponent component() {
        return panel;
    }

    /** Lays the views out anew: side by side without the question, or behind one another. */
    void layOut(boolean isSideBySide) {
        tabs.ifPresent(JTabbedPane::removeAll);
        panel.removeAll();
        tabs = isSideBySide ? Optional.empty() : Optional.of(tabs());
        panel.add(tabs.isPresent() ? tabs.get() : sideBySide());
        panel.revalidate();
        panel.repaint();
    }

    /** Brings that view to the front: {@code question}, {@code rows}, {@code bytes} or {@code source}. */
    void choose(String view) {
        chosen = view;
        tabs.ifPresent(pane -> pane.setSelectedIndex(keys().indexOf(view)));
    }

    /** An experiment has something to say. */
    void showQuestion() {
        tabs.ifPresent(pane -> pane.setSelectedIndex(keys().indexOf(QUESTION)));
    }

    /** There is no experiment any more. */
    void hideQuestion() {
        choose(chosen.equals(QUESTION) ? "rows" : chosen);
    }

    private static List<String> keys() {
        return List.of(QUESTION, "rows", "bytes", "source");
    }

    private JComponent sideBySide() {
        JPanel row = new JPanel(new GridBagLayout());
        GridBagConstraints place = new GridBagConstraints();
        place.fill = GridBagConstraints.BOTH;
        place.weighty = 1;
        views.forEach((key, view) -> {
            view.setBorder(BorderFactory.createTitledBorder(Phrases.say("view." + key)));
            // The share alone decides, and not what a view would like.
            JPanel frame = new JPanel(new BorderLayout());
            frame.setPreferredSize(new Dimension(1, 1));
            frame.add(view);
            place.weightx = SHARES.get(key);
            row.add(frame, place);
        });
        return row;
    }

    private JTabbedPane tabs() {
        JTabbedPane pane = new JTabbedPane();
        pane.setName("views");
        pane.setFocusable(false);
        addTab(pane, QUESTION, question);
        views.forEach((key, view) -> {
            view.setBorder(BorderFactory.createEmptyBorder());
            addTab(pane, key, view);
        });
        pane.setSelectedIndex(keys().indexOf(chosen));
        return pane;
    }

    private static void addTab(JTabbedPane pane, String key, JComponent view) {
        // Its number is also its key.
        pane.addTab(pane.getTabCount() + 1 + " " + Phrases.say("view." + key), view);
    }
}
