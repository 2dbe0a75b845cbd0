package tcpchat.stage.window;

import java.awt.Dimension;
import java.awt.GraphicsConfiguration;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.WindowConstants;
import tcpchat.gui.Address;
import tcpchat.gui.EventThread;
import tcpchat.gui.Look;
import tcpchat.stage.conversation.Turn;
import tcpchat.stage.experiment.Experiment;
import tcpchat.stage.experiment.SplitCharacter;
import tcpchat.stage.kernel.KernelTable;
import tcpchat.stage.recording.Recording;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Opened;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Language;

/** The stage's window: it brings the events to what shows them, and to the director what a key or a menu asks for. */
public final class StageWindow implements StageMenu.Commands, Director.Viewer {

    private static final Dimension SIZE = new Dimension(1280, 800);

    private final JFrame frame = new JFrame();
    private final Director director;
    private final Address address;
    private final StageView view = new StageView(this::run);
    private final StageMenu menu = new StageMenu(this);
    private final RunFiles files = new RunFiles(frame);
    private final Projector projector =
            new Projector(frame, Kit.root().orElse(Path.of("")).resolve("tutor/target/lab/projector.properties"));

    /** A stage whose conversation is held at that address, on a system with that table, if it has any. */
    public StageWindow(Address address, Optional<KernelTable> table) {
        this.address = address;
        director = new Director(address, table, new EventThread(), this);
        frame.setJMenuBar(menu.component());
        frame.setContentPane(view.component());
        frame.setDefaultCloseOperation(WindowConstants.EXIT_ON_CLOSE);
        Look.onZoom(before -> restyled());
    }

    /** Opens it, at most as large as the screen that it opens on. */
    public void open() {
        // From here on it can be laid out, and shows nothing yet.
        frame.pack();
        Rectangle screen = freePartOf(frame.getGraphicsConfiguration());
        frame.setBounds(screen.x, screen.y, Math.min(SIZE.width, screen.width), Math.min(SIZE.height, screen.height));
        director.restart();
        restyled();
        files.shipped("a").ifPresent(run -> WarmUp.rehearse(run.events(), view::accept, frame));
        view.accept(new Opened(0));
        frame.setVisible(true);
        WarmUp.start();
    }

    /** The window itself. */
    JFrame frame() {
        return frame;
    }

    /** What has happened in the conversation, the experiment or the replay that is on the stage. */
    List<StageEvent> events() {
        return director.scene().events();
    }

    /** So much of it as is seen: all, unless somebody looks back. */
    List<StageEvent> shown() {
        return director.scene().shown();
    }

    /** What the keys do now. */
    Prompt prompt() {
        return director.prompt();
    }

    /** Goes on with the experiment or the replay that is on the stage, if one is. */
    void goOn() {
        if (director.upcoming().isEmpty()) {
            next();
        }
    }

    /** Runs that step, whether it is its turn or not. */
    void run(Turn turn) {
        director.run(turn);
        showPrompt();
    }

    /** The words of the status line. */
    String status() {
        return view.status();
    }

    @Override
    public void next() {
        director.next();
        showPrompt();
    }

    @Override
    public void back() {
        director.back();
        showPrompt();
    }

    @Override
    public void restart() {
        director.restart();
        showPrompt();
    }

    @Override
    public void restartAtFreePort() {
        director.restartAtFreePort();
        showPrompt();
    }

    @Override
    public void perform(Experiment experiment) {
        boolean isChosen = experiment instanceof SplitCharacter;
        director.perform(isChosen ? new SplitCharacter(view::readSize) : experiment);
        showPrompt();
    }

    @Override
    public void save() {
        files.save(events());
    }

    @Override
    public void savePage() {
        files.savePage(events());
    }

    @Override
    public void savePicture() {
        files.savePicture(events());
    }

    @Override
    public void load() {
        files.load().ifPresent(director::replay);
        showPrompt();
    }

    @Override
    public void replay(String name) {
        files.shipped(name).ifPresent(director::replay);
        showPrompt();
    }

    @Override
    public void pause() {
        director.pause();
        showPrompt();
    }

    @Override
    public void openChat() {
        // Both need the same port.
        restart();
        ChatWindows.open(address, director, frame.getContentPane());
    }

    @Override
    public void choose(String part) {
        view.choose(part);
    }

    @Override
    public void chooseConnection(int further) {
        view.chooseConnection(further);
    }

    @Override
    public void changeReadSize(int more) {
        view.changeReadSize(more);
    }

    @Override
    public void project() {
        projector.toggle();
        view.project(projector.isOn());
        restyled();
    }

    @Override
    public void toggleNumbers() {
        view.toggleNumbers();
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

    /** Shows a recorded run. */
    public void replay(Recording recording) {
        director.replay(recording);
        showPrompt();
    }

    @Override
    public void show(Scene scene) {
        view.accept(new Opened(0));
        scene.shown().forEach(view::accept);
        showPrompt();
    }

    @Override
    public void accept(StageEvent event) {
        view.accept(event);
        showPrompt();
    }

    @Override
    public void fail(Throwable failure) {
        view.showProblem(failure);
        showPrompt();
    }

    @Override
    public void showPrompt() {
        view.showPrompt(director.prompt(), director.upcoming());
    }

    private void restyled() {
        // For the words of Swing's own dialogs.
        JComponent.setDefaultLocale(Language.current().equals(Locale.CHINESE) ? Locale.SIMPLIFIED_CHINESE
                : Locale.ENGLISH);
        frame.setTitle(Phrases.say("title"));
        menu.restyled();
        view.restyled();
        projector.remember();
        showPrompt();
        frame.getContentPane().validate();
        frame.repaint();
    }

    /** The screen without the system's own bars. */
    private static Rectangle freePartOf(GraphicsConfiguration screen) {
        Rectangle bounds = screen.getBounds();
        Insets bars = Toolkit.getDefaultToolkit().getScreenInsets(screen);
        return new Rectangle(bounds.x + bars.left, bounds.y + bars.top, bounds.width - bars.left - bars.right,
                bounds.height - bars.top - bars.bottom);
    }
}
