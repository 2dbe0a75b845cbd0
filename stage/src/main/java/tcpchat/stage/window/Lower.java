package tcpchat.stage.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import tcpchat.gui.Look;
import tcpchat.stage.stream.Phrases;

/** The lower part of the stage: three views side by side or, where the letters are large, behind one another. */
final class Lower {

    private static final float SIDE_BY_SIDE_UP_TO = 1.3f;

    private final JPanel panel = new JPanel(new BorderLayout());
    private final Map<String, JComponent> views = new LinkedHashMap<>();
    private final Map<String, Double> shares = Map.of("rows", 0.36, "bytes", 0.24, "source", 0.4);
    /** The tab in front, when there are tabs. */
    private int chosen;

    Lower(JComponent rows, JComponent bytes, JComponent source) {
        views.put("rows", rows);
        views.put("bytes", bytes);
        views.put("source", source);
    }

    JComponent component() {
        return panel;
    }

    /** The words or the size of the letters have changed. */
    void restyled() {
        panel.removeAll();
        panel.add(Look.zoom() <= SIDE_BY_SIDE_UP_TO ? sideBySide() : tabs());
        panel.revalidate();
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
            place.weightx = shares.get(key);
            row.add(frame, place);
        });
        return row;
    }

    private JComponent tabs() {
        int before = chosen;
        JTabbedPane tabs = new JTabbedPane();
        tabs.setFocusable(false);
        views.forEach((key, view) -> {
            view.setBorder(BorderFactory.createEmptyBorder());
            tabs.addTab(Phrases.say("view." + key), view);
        });
        tabs.setSelectedIndex(before);
        tabs.addChangeListener(change -> chosen = tabs.getSelectedIndex());
        return tabs;
    }
}
