package tcpchat.lecture.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.image.BufferedImage;
import java.awt.image.VolatileImage;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.UIManager;
import javax.swing.WindowConstants;
import tcpchat.gui.Address;
import tcpchat.gui.ChatApp;
import tcpchat.gui.EventThread;
import tcpchat.gui.Look;
import tcpchat.gui.Words;
import tcpchat.lecture.conversation.Turn;
import tcpchat.lecture.experiment.Experiment;
import tcpchat.lecture.experiment.SplitCharacter;
import tcpchat.lecture.recording.Recording;
import tcpchat.lecture.stream.EventStream;
import tcpchat.lecture.stream.Phrases;
import tcpchat.lecture.stream.Side;
import tcpchat.lecture.stream.StageEvent;
import tcpchat.lecture.stream.StageEvent.Opened;
import tcpchat.tutor.steps.Language;

/** The stage: the two lanes, the ladder between them, and below what the kernel, the bytes and the source say. */
public final class StageWindow implements StageMenu.Commands {

    private static final Dimension SIZE = new Dimension(1280, 800);
    private static final int GAP = 12;
    private static final int LOWER_HEIGHT = 210;
    /** Where the letters are large the upper part needs the room. */
    private static final int MOST_LOWER_HEIGHT = 235;

    private final JFrame frame = new JFrame();
    private final Director director;
    private final Address address;
    private final Ladder ladder = new Ladder();
    private final LadderView ladderView = new LadderView(ladder);
    private final JScrollPane ladderScroll = new JScrollPane(ladderView);
    private final LanePanel client;
    private final LanePanel server;
    private final RowsView rows = new RowsView();
    private final BytesView bytes = new BytesView();
    private final SourceView source = new SourceView();
    private final Lower lower = new Lower(rows.component(), new JScrollPane(bytes), source.component());
    private final Card card = new Card();
    private final Legend legend = new Legend();
    private final JLabel status = new JLabel();
    private final StageMenu menu = new StageMenu(this);
    private final List<StageEvent> events = new ArrayList<>();
    private boolean follows = true;

    /** A stage whose conversation is held at that address. */
    public StageWindow(Address address) {
        this.address = address;
        EventThread eventThread = new EventThread();
        EventStream stream = new EventStream();
        stream.subscribe(event -> eventThread.execute(() -> accept(event)));
        director = new Director(stream, address.host(), address.port(),
                failure -> eventThread.execute(() -> card.showProblem(failure)));
        client = new LanePanel(Side.CLIENT, this::run);
        server = new LanePanel(Side.SERVER, this::run);
        layOut();
    }

    /** Opens it, at most as large as the screen. */
    public void open() {
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        // From here on it can be laid out, and shows nothing yet.
        frame.pack();
        frame.setBounds(screen.x, screen.y, Math.min(SIZE.width, screen.width), Math.min(SIZE.height, screen.height));
        restyled();
        rehearse();
        frame.setVisible(true);
        Thread once = new Thread(StageWindow::getReady, "getting ready");
        once.setDaemon(true);
        once.start();
    }

    /**
     * Shows an experiment that was recorded, before there is anything to be seen: what a JVM does for the first time takes
     * many times as long as ever after. It is painted as the screen is, for an image in memory goes other ways.
     */
    private void rehearse() {
        VolatileImage unseen = frame.createVolatileImage(frame.getWidth(), frame.getHeight());
        Graphics2D g = unseen.createGraphics();
        attempt(() -> {
            for (StageEvent event : Recording.shipped("a").events()) {
                accept(event);
                frame.validate();
                frame.getContentPane().printAll(g);
            }
        });
        g.dispose();
        unseen.flush();
        accept(new Opened(0));
    }

    /**
     * Does now, in the background, what would hold up the event thread in the midst of the lecture: to find the fonts for
     * Chinese and for emoji, to lay out text in them, and to collect for the first time, when all that opening has left
     * behind is in the way.
     */
    private static void getReady() {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        String text = Phrases.say("client.says");
        for (Font font : List.of(UIManager.getFont("Label.font"), SourceView.font())) {
            g.setFont(font);
            g.drawString(text, 0, 0);
            LineBreaks.of(text, g.getFontMetrics(), 1);
            // As a text area does it where a text is not plain.
            AttributedCharacterIterator characters = new AttributedString(text, Map.of(TextAttribute.FONT, font))
                    .getIterator();
            new LineBreakMeasurer(characters, g.getFontRenderContext()).nextLayout(1).draw(g, 0, 0);
        }
        g.dispose();
        System.gc();
    }

    /** The window itself. */
    JFrame frame() {
        return frame;
    }

    /** What has happened since the conversation was opened. */
    List<StageEvent> events() {
        return List.copyOf(events);
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
        return status.getText();
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
        director.perform(isChosen ? new SplitCharacter(card::readSize) : experiment);
        showStatus();
    }

    @Override
    public void save() {
        JFileChooser chooser = new JFileChooser();
        if (chooser.showSaveDialog(frame) == JFileChooser.APPROVE_OPTION) {
            Path file = chooser.getSelectedFile().toPath();
            if (Files.notExists(file) || mayReplace(file)) {
                attempt(() -> new Recording(events).save(file));
            }
        }
    }

    private boolean mayReplace(Path file) {
        return JOptionPane.showConfirmDialog(frame, Phrases.say("file.exists", file.getFileName()), frame.getTitle(),
                JOptionPane.YES_NO_OPTION) == JOptionPane.YES_OPTION;
    }

    @Override
    public void load() {
        JFileChooser chooser = new JFileChooser();
        if (chooser.showOpenDialog(frame) == JFileChooser.APPROVE_OPTION) {
            Path file = chooser.getSelectedFile().toPath();
            attempt(() -> replay(Recording.load(file)));
        }
    }

    @Override
    public void replay(String name) {
        attempt(() -> replay(Recording.shipped(name)));
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
        Words words = Words.in(Language.current());
        // At the top: the newest lines of the ladder, and the kernel's rows, stay in sight.
        Point corner = frame.getContentPane().getLocationOnScreen();
        Dimension size = Look.scaled(560, 400);
        int right = corner.x + frame.getContentPane().getWidth();
        Rectangle place = new Rectangle(new Point(Math.max(corner.x, right - 2 * size.width - GAP), corner.y), size);
        Rectangle beside = new Rectangle(new Point(right - size.width, corner.y), size);
        ChatApp.openServer(address, words, director.serverSteps(), beside);
        ChatApp.openClient(address, words, director.clientSteps(), place);
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
        if (event instanceof Opened) {
            events.clear();
        }
        events.add(event);
        int before = Math.max(0, ladder.rungs().size() - 1);
        follows = isAtEnd();
        ladder.accept(event);
        client.accept(event);
        server.accept(event);
        rows.accept(event);
        bytes.accept(event);
        source.accept(event);
        card.accept(event);
        ladderView.changed(Math.min(before, ladder.rungs().size()));
        EventQueue.invokeLater(this::follow);
        showStatus();
    }

    private void follow() {
        if (follows) {
            ladderScroll.validate();
            ladderScroll.getVerticalScrollBar().setValue(Integer.MAX_VALUE);
        }
    }

    /** Whoever has scrolled back to look at something is left there. */
    private boolean isAtEnd() {
        JScrollBar bar = ladderScroll.getVerticalScrollBar();
        return bar.getValue() + bar.getVisibleAmount() >= bar.getMaximum() - bar.getUnitIncrement(1) * 2;
    }

    private void showStatus() {
        client.showUpcoming(director.upcoming());
        server.showUpcoming(director.upcoming());
        status.setText(director.replay()
                .map(replay -> Phrases.say(replay.isPaused() ? "status.replay.paused" : "status.replay"))
                .orElseGet(() -> director.upcoming()
                        .map(turn -> Phrases.say("status.next", Phrases.say(turn.side().key()), turn.step()))
                        .orElseGet(() -> Phrases.say("status.experiment"))));
        status.setForeground(director.replay().isPresent() ? Palette.failure() : null);
    }

    private void restyled() {
        // For the words of Swing's own dialogs.
        JComponent.setDefaultLocale(Language.current().equals(Locale.CHINESE) ? Locale.SIMPLIFIED_CHINESE
                : Locale.ENGLISH);
        frame.setTitle(Phrases.say("title"));
        menu.restyled();
        client.restyled();
        server.restyled();
        rows.restyled();
        card.restyled();
        lower.component().setPreferredSize(new Dimension(10,
                Math.min(MOST_LOWER_HEIGHT, Look.scaled(10, LOWER_HEIGHT).height)));
        lower.restyled();
        ladderView.restyled();
        showStatus();
        frame.getContentPane().validate();
        frame.repaint();
    }

    private void layOut() {
        JPanel middle = new JPanel(new BorderLayout(0, 4));
        middle.add(card.component(), BorderLayout.NORTH);
        middle.add(ladderScroll);
        JPanel upper = new JPanel(new BorderLayout(4, 0));
        upper.add(client.component(), BorderLayout.LINE_START);
        upper.add(middle);
        upper.add(server.component(), BorderLayout.LINE_END);
        JPanel line = new JPanel(new BorderLayout());
        line.setBorder(BorderFactory.createEmptyBorder(0, 6, 2, 6));
        line.add(legend);
        line.add(status, BorderLayout.LINE_END);
        status.setName("status");
        JPanel below = new JPanel(new BorderLayout());
        below.add(lower.component());
        below.add(line, BorderLayout.SOUTH);
        JPanel content = new JPanel(new BorderLayout());
        content.add(upper);
        content.add(below, BorderLayout.SOUTH);
        ladderScroll.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent resized) {
                // The question of an experiment comes and goes above the ladder.
                follow();
            }
        });
        ladderScroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        frame.setJMenuBar(menu.component());
        frame.setContentPane(content);
        frame.setDefaultCloseOperation(WindowConstants.EXIT_ON_CLOSE);
        Look.onZoom(before -> restyled());
    }

    /** Work with a file that may fail; a file of a run is small. */
    private void attempt(Work work) {
        try {
            work.run();
        } catch (FileSystemException refused) {
            // Its message is the path alone; what is wrong with it is in its name.
            showFailure(refused.getClass().getSimpleName() + ": " + refused.getMessage());
        } catch (IOException failure) {
            showFailure(failure.getMessage());
        }
    }

    private void showFailure(String reason) {
        JOptionPane.showMessageDialog(frame, Phrases.say("file.failed", reason), frame.getTitle(),
                JOptionPane.ERROR_MESSAGE);
    }

    /** Work that may fail. */
    private interface Work {
        void run() throws IOException;
    }
}
