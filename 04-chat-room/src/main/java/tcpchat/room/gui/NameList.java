package tcpchat.room.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.Collection;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import tcpchat.gui.Look;
import tcpchat.gui.Visible;
import tcpchat.gui.Words;

/** The names of those present, and how many they are. Belongs to the event thread. */
final class NameList {

    private static final int USUAL_WIDTH = 80;
    private static final int LONGEST = 60;

    private final JLabel label = new JLabel();
    private final JList<String> list = new JList<>();
    private final JPanel panel = new JPanel(new BorderLayout(0, 2)) {

        /** As wide at each zoom as a usual name is. */
        @Override
        public Dimension getPreferredSize() {
            return Look.scaled(USUAL_WIDTH, 0);
        }
    };

    NameList() {
        list.setName("names");
        label.setName("present");
        label.setLabelFor(list);
        label.setDisplayedMnemonic('M');
        panel.add(label, BorderLayout.PAGE_START);
        panel.add(new JScrollPane(list), BorderLayout.CENTER);
    }

    /** The component to put into a window. */
    JComponent component() {
        return panel;
    }

    /** Shows these names, in the words of that language. */
    void show(Collection<String> names, Words words) {
        List<String> shown =
                names.stream().map(name -> Visible.line(name, LONGEST, cut -> "…")).toList();
        list.setListData(shown.toArray(String[]::new));
        label.setText(words.say(RoomWord.PRESENT, shown.size()));
    }
}
