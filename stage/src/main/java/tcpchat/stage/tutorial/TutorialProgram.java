package tcpchat.stage.tutorial;

import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import javax.swing.Timer;
import tcpchat.gui.Look;
import tcpchat.gui.ServerSteps;
import tcpchat.stage.stream.EventStream;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.RecordedServer;
import tcpchat.stage.stream.Recorder;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent;

/**
 * Runs the window: {@code TutorialProgram original|ours DARK ZOOM X Y WIDTH HEIGHT}. When it is sent a byte, it
 * presses its buttons: it starts its server and calls accept. Its standard output holds its events as serialized
 * objects, for a JSON library takes longer to load than all the rest; it ends when its standard input ends, which is
 * when whoever has started it does, in whatever way.
 *
 * <p>Without a display there is no window, but the same event thread with the same handlers and the same heartbeat.
 */
public final class TutorialProgram {

    /** The fact that tells how long the heart has beaten, how long ago the last beat was, and the longest pause. */
    public static final String HEART = "heart";

    private static final long REPORT_MILLIS = 50;
    /** So that the window can show what the first press has brought about. */
    private static final int BETWEEN_PRESSES_MILLIS = 100;

    private final Recorder recorder;
    private final boolean original;
    /** What presses the buttons; belongs to the event thread. */
    private Runnable press;

    private TutorialProgram(Recorder recorder, boolean original) {
        this.recorder = recorder;
        this.original = original;
    }

    /** Runs until the standard input ends. */
    public static void main(String[] arguments) throws IOException {
        // A program that can't show what it is for had better not be there.
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> Runtime.getRuntime().halt(1));
        ObjectOutputStream out = new ObjectOutputStream(System.out);
        EventStream stream = new EventStream();
        stream.subscribe(event -> tell(event, out));
        Recorder recorder = new Recorder(stream, Optional.empty());
        TutorialProgram program = new TutorialProgram(recorder, arguments[0].equals("original"));
        EventQueue.invokeLater(() -> program.open(arguments));
        while (System.in.read() >= 0) {
            EventQueue.invokeLater(() -> program.press.run());
        }
        Runtime.getRuntime().halt(0);
    }

    private void open(String[] arguments) {
        Executor background = Executors.newCachedThreadPool();
        Executor waiting = original ? Runnable::run : background;
        ServerSteps steps = RecordedServer.around(ServerSteps.own(), recorder);
        if (GraphicsEnvironment.isHeadless()) {
            TutorialServer server = new TutorialServer(steps, waiting, line -> {});
            begin(server, server::accept, beat -> {});
            return;
        }
        Look.install(Boolean.parseBoolean(arguments[1]), "客户端");
        Look.zoomTo(Float.parseFloat(arguments[2]));
        TutorialWindow window = new TutorialWindow();
        TutorialServer server = new TutorialServer(steps, waiting, window::say);
        int[] place = Arrays.stream(arguments).skip(3).mapToInt(Integer::parseInt).toArray();
        window.open(Phrases.say("window." + arguments[0]), server,
                new Rectangle(place[0], place[1], place[2], place[3]));
        begin(server, window::pressAccept, window::showHeartbeat);
    }

    private void begin(TutorialServer server, Runnable pressAccept, LongConsumer everyBeat) {
        Heart heart = new Heart(everyBeat);
        heart.start();
        report(heart);
        Timer second = new Timer(BETWEEN_PRESSES_MILLIS, time -> {
            heart.countAnew();
            pressAccept.run();
        });
        second.setRepeats(false);
        press = () -> {
            server.start();
            second.start();
        };
    }

    /** In a thread of its own: the event thread may be unable to. */
    private void report(Heart heart) {
        Executors.newSingleThreadScheduledExecutor().scheduleAtFixedRate(() -> recorder.fact(Side.SERVER, HEART,
                Evidence.OBSERVED, heart.millis(), heart.millisSinceBeat(), heart.longestPauseMillis()), 0,
                REPORT_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** The kernel is the stage's to ask; this program tells what it has done itself. */
    private static void tell(StageEvent event, ObjectOutputStream out) {
        if (event instanceof StageEvent.Rows || event instanceof StageEvent.Crossed) {
            return;
        }
        try {
            out.writeObject(event);
            // Else the stream would keep every event, in case it came again.
            out.reset();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
