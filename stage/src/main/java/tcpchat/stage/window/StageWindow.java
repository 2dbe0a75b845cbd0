package tcpchat.stage.window;

import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.WindowConstants;
import tcpchat.gui.Address;
import tcpchat.gui.EventThread;
import tcpchat.gui.Look;
import tcpchat.stage.conversation.Turn;
import tcpchat.stage.experiment.Experiment;
import tcpchat.stage.experiment.SplitCharacter;
import tcpchat.stage.recording.Recording;
import tcpchat.stage.stream.EventStream;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Opened;
import tcpchat.tutor.steps.Language;

/** The stage's window: it brings the events to what shows them, and to the director what a key or a menu asks for. */
public final class StageWindow implements StageMenu.Commands {

    private static final Dimension SIZE = new Dimension(1280, 800);

    private final JFrame frame = new JFrame();
    private final Director director;
    private final Address address;
    private final StageView view = new StageView(this::run);
    private final StageMenu menu = new StageMenu(this);
    private final RunFiles files = new RunFiles(frame);

    /** A stage whose conversation is held at that address. */
    public StageWindow(Address address) {
        this.address = address;
        EventThread eventThread = new EventThread();
        EventStream stream = new EventStream();
        stream.subscribe(event -> eventThread.execute(() -> accept(event)));
        director = new Director(stream, address.host(), address.port(),
                failure -> eventThread.execute(() -> view.showProblem(failure)));
        frame.setJMenuBar(menu.component());
        frame.setContentPane(view.component());
        frame.setDefaultCloseOperation(WindowConstants.EXIT_ON_CLOSE);
        Look.onZoom(before -> restyled());
    }

    /** Opens it, at most as large as the screen. */
    public void open() {
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        // From here on it can be laid out, and shows nothing yet.
        frame.pack();
        frame.setBounds(screen.x, screen.y, Math.min(SIZE.width, screen.width), Math.min(SIZE.height, screen.height));
        restyled();
        files.shipped("a").ifPresent(run -> WarmUp.rehearse(run.events(), this::accept, frame));
        accept(new Opened(0));
        frame.setVisible(true);
        WarmUp.start();
    }

    /** The window itself. */
    JFrame frame() {
        return frame;
    }

    /** What has happened since the conversation was opened. */
    List<StageEvent> events() {
        return files.events();
    }

    /** Goes on with the experiment or the replay that is going on, if one is. */
    void goOn() {
        if (director.upcoming().isEmpty()) {
            next();
        }
    }

    /** Runs that step, whether it is its turn or not. */
    void run(Turn turn) {
        director.run(turn);
        showStatus();
    }

    /** The words of the status line. */
    String status() {
        return view.status();
    }

    @Override
    public void next() {
        director.next();
        showStatus();
    }

    @Override
    public void restart() {
        director.restart();
        showStatus();
    }

    @Override
    public void perform(Experiment experiment) {
        boolean isChosen = experiment instanceof SplitCharacter;
        director.perform(isChosen ? new SplitCharacter(view::readSize) : experiment);
        showStatus();
    }

    @Override
    public void save() {
        files.save();
    }

    @Override
    public void load() {
        files.load().ifPresent(this::replay);
    }

    @Override
    public void replay(String name) {
        files.shipped(name).ifPresent(this::replay);
    }

    @Override
    public void pause() {
        director.replay().ifPresent(replay -> replay.pause(!replay.isPaused()));
        showStatus();
    }

    @Override
    public void openChat() {
        // Both need the same port.
        restart();
        ChatWindows.open(address, director, frame.getContentPane());
    }

    @Override
    public void useLanguage(Locale language) {
        System.setProperty("lang", language.getLanguage());
        restyled();
    }

    @Override
    public void useDark(boolean dark) {
        Look.useDark(dark);
        restyled();
    }

    private void replay(Recording recording) {
        director.replay(recording, () -> {});
        showStatus();
    }

    private void accept(StageEvent event) {
        files.accept(event);
        view.accept(event);
        showStatus();
    }

    private void showStatus() {
        view.showNext(director.upcoming(), director.replay());
    }

    private void restyled() {
        // For the words of Swing's own dialogs.
        JComponent.setDefaultLocale(Language.current().equals(Locale.CHINESE) ? Locale.SIMPLIFIED_CHINESE
                : Locale.ENGLISH);
        frame.setTitle(Phrases.say("title"));
        menu.restyled();
        view.restyled();
        showStatus();
        frame.getContentPane().validate();
        frame.repaint();
    }
}
