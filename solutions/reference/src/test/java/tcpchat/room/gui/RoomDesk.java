package tcpchat.room.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.awt.event.WindowEvent;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.text.AbstractDocument;
import javax.swing.text.JTextComponent;
import org.awaitility.Awaitility;
import tcpchat.gui.Address;
import tcpchat.gui.Desk;
import tcpchat.gui.Words;
import tcpchat.room.host.HostSteps;
import tcpchat.room.host.MemberSteps;
import tcpchat.room.host.Pace;

/** A user at the room's window and at those of the members: presses, types and looks on the event thread. */
final class RoomDesk implements AutoCloseable {

    /** A heartbeat and a patience that never come to be in a test about something else. */
    static final Pace CALM = new Pace(Duration.ofMinutes(1), Duration.ofMinutes(3), Duration.ofSeconds(2));

    private final Words words;
    private final Company company;

    private RoomDesk(Words words, Company company) {
        this.words = words;
        this.company = company;
    }

    static RoomDesk open(Locale language, Pace pace) throws Exception {
        return open(language, pace, HostSteps.own());
    }

    /** Four windows; the room is to have any free port. */
    static RoomDesk open(Locale language, Pace pace, HostSteps hostSteps) throws Exception {
        Words words = Words.in(language);
        Address address = new Address("127.0.0.1", "0");
        return new RoomDesk(words,
                Desk.ask(() -> Company.open(address, words, hostSteps, MemberSteps.own(), pace)));
    }

    Words words() {
        return words;
    }

    String say(RoomWord word, Object... arguments) {
        return words.say(word, arguments);
    }

    RoomWindow room() {
        return company.room();
    }

    MemberWindow ann() {
        return company.members().get(0);
    }

    MemberWindow bob() {
        return company.members().get(1);
    }

    MemberWindow cyd() {
        return company.members().get(2);
    }

    List<TalkWindow> all() {
        return List.of(room(), ann(), bob(), cyd());
    }

    /** Opens the room by its button, and tells the members where it is. */
    void opensRoom() throws Exception {
        press(room(), RoomWord.OPEN);
        Desk.await("the room is open", () -> status(room()).startsWith(say(RoomWord.STATE_OPEN, "").strip())
                && isButton(room(), RoomWord.CLOSE));
        String port = port();
        for (MemberWindow member : company.members()) {
            type(member, "port", port);
        }
    }

    /** The port that the room has. */
    String port() throws Exception {
        String status = status(room());
        return status.substring(status.lastIndexOf(':') + 1);
    }

    /** Has these members join, one after the other. */
    void join(MemberWindow... members) throws Exception {
        for (MemberWindow member : members) {
            press(member, RoomWord.JOIN);
            Desk.await("it is in", () -> status(member).startsWith(say(RoomWord.STATE_IN, "").strip()));
        }
        Desk.await("each of them knows of all", () -> {
            for (MemberWindow member : members) {
                if (!names(member).equals(names(room()))) {
                    return false;
                }
            }
            return true;
        });
    }

    void says(MemberWindow member, String text) throws Exception {
        type(member, "input", text);
        press(member, RoomWord.SEND);
    }

    /** Presses the button that has that word; the room's has two. */
    void press(TalkWindow window, RoomWord button) throws Exception {
        Desk.run(() -> button(window, button).doClick(0));
    }

    boolean isButton(TalkWindow window, RoomWord button) throws Exception {
        return Desk.ask(() -> Desk.all(window.frame().getContentPane()).stream()
                .anyMatch(each -> each instanceof JButton found && found.isEnabled()
                        && found.getText().equals(window.words().say(button))));
    }

    void choose(MemberWindow member, RoomWord item) throws Exception {
        Desk.run(() -> Desk.menuItem(member.frame(), say(item)).doClick(0));
    }

    void type(TalkWindow window, String field, String text) throws Exception {
        Desk.run(() -> Desk.find(window.frame(), field, JTextComponent.class).setText(text));
    }

    /** As from a program that the line's own bound does not stop. */
    void typesAnyLength(MemberWindow member, String text) throws Exception {
        Desk.run(() -> {
            JTextComponent input = Desk.find(member.frame(), "input", JTextComponent.class);
            ((AbstractDocument) input.getDocument()).setDocumentFilter(null);
            input.setText(text);
        });
    }

    String input(MemberWindow member) throws Exception {
        return Desk.ask(() -> Desk.find(member.frame(), "input", JTextComponent.class).getText());
    }

    String status(TalkWindow window) throws Exception {
        return Desk.ask(() -> Desk.find(window.frame(), "status", JLabel.class).getText());
    }

    List<String> names(TalkWindow window) throws Exception {
        return Desk.ask(() -> {
            JList<?> list = Desk.find(window.frame(), "names", JList.class);
            return IntStream.range(0, list.getModel().getSize())
                    .mapToObj(index -> list.getModel().getElementAt(index).toString()).toList();
        });
    }

    List<String> lines(TalkWindow window) throws Exception {
        return Desk.ask(window::shownText).lines().toList();
    }

    /** Waits until the last line is that. */
    void expectLast(TalkWindow window, String line) {
        Desk.await(line, () -> {
            List<String> lines = lines(window);
            return !lines.isEmpty() && lines.get(lines.size() - 1).equals(line);
        });
    }

    /** Waits until a line is that, also where megabytes have to go over the wire before. */
    void expectSlowly(TalkWindow window, String line) {
        Awaitility.await(line).pollInSameThread().pollInterval(Duration.ofMillis(20)).atMost(Duration.ofSeconds(20))
                .until(() -> lines(window).contains(line));
    }

    /** Waits until a line is that. */
    void expect(TalkWindow window, String line) {
        Desk.await(line, () -> lines(window).contains(line));
    }

    /** Waits until the window shows these lines, and no other. */
    void expectAll(TalkWindow window, String... lines) {
        Awaitility.await().pollInSameThread().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2))
                .atMost(Duration.ofSeconds(4)).untilAsserted(() -> assertThat(lines(window)).containsExactly(lines));
    }

    static void closes(TalkWindow window) throws Exception {
        Desk.run(() -> pressCross(window));
    }

    private static void pressCross(TalkWindow window) {
        window.frame().dispatchEvent(new WindowEvent(window.frame(), WindowEvent.WINDOW_CLOSING));
    }

    /** Closes all windows, and waits until nothing is left of them. */
    @Override
    public void close() {
        EventQueue.invokeLater(() -> all().forEach(RoomDesk::pressCross));
        Desk.await("all windows are gone",
                () -> Desk.ask(() -> all().stream().noneMatch(window -> window.frame().isDisplayable())));
        Desk.await("no thread is left", () -> Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
                .noneMatch(name -> name.startsWith("room") || name.startsWith("member ")));
    }

    private JButton button(TalkWindow window, RoomWord word) {
        return Desk.all(window.frame().getContentPane()).stream()
                .filter(each -> each instanceof JButton found && found.getText().equals(window.words().say(word)))
                .map(JButton.class::cast).findFirst().orElseThrow();
    }
}
