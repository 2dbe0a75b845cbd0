package tcpchat.stage.window;

import java.awt.BorderLayout;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;
import tcpchat.stage.experiment.SplitCharacter;
import tcpchat.stage.model.Palette;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Cue;
import tcpchat.stage.stream.StageEvent.Moment;
import tcpchat.stage.stream.StageEvent.Opened;

/** What an experiment asks the class, and answers. */
final class Card {

    private static final char WITH_SLIDER = 'c';
    private static final int MOST_BYTES = 8;

    private final JPanel panel = new JPanel(new BorderLayout(8, 2));
    private final JTextArea title = area(Font.BOLD);
    private final JTextArea body = area(Font.PLAIN);
    private final JPanel choice = new JPanel(new BorderLayout());
    private final JLabel readSizeLabel = new JLabel();
    private final JSlider readSize = new JSlider(1, MOST_BYTES, SplitCharacter.READ_SIZE);
    private Cue question;
    private Cue latest;
    private String problem = "";
    private volatile int chosenSize = SplitCharacter.READ_SIZE;

    Card() {
        readSize.setName("readSize");
        readSize.setMajorTickSpacing(1);
        readSize.setPaintLabels(true);
        readSize.setSnapToTicks(true);
        readSize.setFocusable(false);
        readSize.addChangeListener(change -> chosenSize = readSize.getValue());
        choice.add(readSizeLabel, BorderLayout.LINE_START);
        choice.add(readSize);
        choice.setOpaque(false);
        readSize.setOpaque(false);
        panel.setName("card");
        panel.add(title, BorderLayout.NORTH);
        panel.add(body);
        panel.add(choice, BorderLayout.SOUTH);
        panel.setVisible(false);
    }

    JComponent component() {
        return panel;
    }

    /** How many bytes a read takes in the experiment that lets the lecturer choose. For any thread. */
    int readSize() {
        return chosenSize;
    }

    void accept(StageEvent event) {
        if (event instanceof Opened) {
            question = null;
            latest = null;
            problem = "";
        } else if (event instanceof Cue cue) {
            question = cue.moment() == Moment.QUESTION ? cue : question;
            latest = cue;
        } else {
            return;
        }
        restyled();
    }

    /** Has reads take so many bytes more, where it is asked how many. */
    void changeReadSize(int more) {
        if (choice.isShowing()) {
            readSize.setValue(readSize.getValue() + more);
        }
    }

    /** Says why an experiment could not be shown. */
    void showProblem(Throwable failure) {
        problem = Phrases.problem(failure);
        restyled();
    }

    /** The words or the colours have changed. */
    void restyled() {
        panel.setBackground(Palette.mark());
        panel.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")),
                BorderFactory.createEmptyBorder(4, 8, 4, 8)));
        panel.setVisible(latest != null);
        if (latest != null) {
            title.setText(Phrases.of(latest, "title"));
            body.setText(text());
            choice.setVisible(latest.experiment() == WITH_SLIDER && latest.moment() == Moment.QUESTION);
            readSizeLabel.setText(Phrases.say("read.size"));
        }
        panel.revalidate();
    }

    private String text() {
        if (!problem.isEmpty()) {
            return problem;
        }
        return switch (latest.moment()) {
            case QUESTION -> Phrases.of(latest, "question") + "\n" + Phrases.say("vote");
            case RUN -> (question == null ? "" : Phrases.of(question, "question")) + "\n" + Phrases.say("runs");
            case PAUSE -> Phrases.of(latest, "pause") + "\n" + Phrases.say("go.on");
            case REVEAL -> Phrases.of(latest, "reveal") + "\n" + Phrases.of(latest, "why");
        };
    }

    private static JTextArea area(int style) {
        JTextArea area = new JTextArea() {
            @Override
            public void updateUI() {
                super.updateUI();
                // A new text is read from its beginning.
                ((DefaultCaret) getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
                setFont(UIManager.getFont("Label.font").deriveFont(style));
            }
        };
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setEditable(false);
        area.setFocusable(false);
        area.setOpaque(false);
        return area;
    }
}
