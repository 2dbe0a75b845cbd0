package tcpchat.stage.tutorial;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.GridLayout;
import java.awt.Rectangle;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.WindowConstants;
import tcpchat.stage.stream.Phrases;
import tcpchat.tutor.steps.Language;

/** The original tutorial's window for a server, with its buttons, and a heartbeat for all to see. */
final class TutorialWindow {

    private static final String WORDS = "tcpchat.gui.words";

    private final JFrame frame = new JFrame();
    private final JPanel row = new JPanel(new GridLayout(1, 0, 8, 0));
    private final JTextField input = new JTextField();
    private final JTextArea messages = new JTextArea();
    private final JLabel heartbeat = new JLabel(" ", SwingConstants.CENTER);
    private JButton accept;

    /** Opens it in that place of the screen, above the stage and without taking the keyboard away from it. */
    void open(String manner, TutorialServer server, Rectangle place) {
        button(row, "start", server::start);
        accept = button(row, "accept", server::accept);
        button(row, "receive", server::receive);
        layOut(manner, server);
        frame.setTitle(Language.say(WORDS, "server.title") + " · " + manner);
        frame.setBounds(place);
        frame.setAutoRequestFocus(false);
        frame.setAlwaysOnTop(true);
        // The program goes on: only the stage ends it. Who tries to close a frozen window must not spoil the answer.
        frame.setDefaultCloseOperation(WindowConstants.HIDE_ON_CLOSE);
        frame.setVisible(true);
    }

    /** Presses accept, as a click does. */
    void pressAccept() {
        accept.doClick(0);
    }

    /** Adds a line to the messages. */
    void say(String line) {
        messages.append(line + "\n");
    }

    /** Shows how long the heart has been beating. */
    void showHeartbeat(long millis) {
        heartbeat.setText(Phrases.say("heartbeat", String.format(Locale.ROOT, "%.1f", millis / 1000.0)));
    }

    private void layOut(String manner, TutorialServer server) {
        JPanel line = new JPanel(new BorderLayout(8, 0));
        line.add(input);
        JPanel end = new JPanel(new BorderLayout());
        button(end, "send", () -> {
            server.send(input.getText());
            input.setText("");
        });
        line.add(end, BorderLayout.LINE_END);
        heartbeat.setFont(UIManager.getFont("Label.font").deriveFont(UIManager.getFont("Label.font").getSize() * 1.8f));
        // From the last row of a lecture hall nobody can read a title bar.
        JLabel sign = new JLabel(manner, SwingConstants.CENTER);
        sign.setFont(sign.getFont().deriveFont(Font.BOLD));
        JPanel top = new JPanel(new GridLayout(0, 1, 0, 8));
        top.add(sign);
        top.add(row);
        top.add(line);
        messages.setEditable(false);
        messages.setLineWrap(true);
        JPanel content = new JPanel(new BorderLayout(0, 8));
        content.setBorder(BorderFactory.createEmptyBorder(10, 10, 8, 10));
        content.add(top, BorderLayout.NORTH);
        content.add(new JScrollPane(messages));
        content.add(heartbeat, BorderLayout.SOUTH);
        frame.setContentPane(content);
    }

    /** A button that the space bar does not press: on the stage that key means "go on". */
    private static JButton button(JPanel to, String word, Runnable handler) {
        JButton button = new JButton(Language.say(WORDS, word));
        button.setName(word);
        button.setFocusable(false);
        button.addActionListener(press -> handler.run());
        to.add(button);
        return button;
    }
}
