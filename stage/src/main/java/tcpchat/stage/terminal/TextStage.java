package tcpchat.stage.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tcpchat.stage.capture.LiveCapture;
import tcpchat.stage.conversation.Conversation;
import tcpchat.stage.conversation.Turn;
import tcpchat.stage.experiment.Audience;
import tcpchat.stage.experiment.Bench;
import tcpchat.stage.experiment.Experiment;
import tcpchat.stage.experiment.Experiments;
import tcpchat.stage.experiment.Performance;
import tcpchat.stage.kernel.KernelTable;
import tcpchat.stage.recording.Recording;
import tcpchat.stage.stream.EventStream;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.Recorder;
import tcpchat.stage.stream.StageEvent.Cue;
import tcpchat.stage.stream.StageEvent.Moment;

/** The whole conversation, then the experiments, printed one after the other. */
public final class TextStage {

    private static final long PATIENCE_SECONDS = 10;

    private final PrintStream out;
    private final int columns;
    private final Optional<KernelTable> table;
    private final Audience audience;
    private final EventStream stream = new EventStream();
    private volatile Moment moment = Moment.QUESTION;

    /**
     * A stage that prints there, in so many columns, on a system with that table, if it has any; without a terminal
     * nobody is asked to press a key.
     */
    public TextStage(PrintStream out, int columns, boolean asks, Optional<KernelTable> table) {
        this.out = out;
        this.table = table;
        this.columns = columns;
        Charset charset = Charset.forName(System.getProperty("stdin.encoding", System.getProperty("native.encoding")));
        BufferedReader keys = new BufferedReader(new InputStreamReader(System.in, charset));
        this.audience = asks ? () -> press(keys) : () -> {};
        stream.subscribe(new TextLadder(out, columns));
        stream.subscribe(event -> moment = event instanceof Cue cue ? cue.moment() : moment);
    }

    /**
     * Shows the conversation and all experiments, or those experiments alone whose letters are given.
     *
     * @return whether everything could be shown
     */
    public boolean show(String host, int port, List<String> letters) throws IOException, InterruptedException {
        print("legend.text");
        boolean shown = true;
        try (Recorder recorder = new Recorder(stream, table, LiveCapture.asAskedFor(stream))) {
            if (!recorder.seesKernel()) {
                print("no.kernel");
            }
            if (letters.isEmpty()) {
                shown = converse(recorder, host, port);
            }
            for (Experiment experiment : Experiments.all()) {
                if (letters.isEmpty() || letters.contains(String.valueOf(experiment.letter()))) {
                    shown &= perform(experiment, recorder);
                }
            }
        }
        return shown;
    }

    /** Prints a recorded run. */
    public void show(Recording recording) {
        print("legend.text");
        recording.events().forEach(stream::replay);
    }

    private boolean converse(Recorder recorder, String host, int port) throws InterruptedException {
        recorder.open();
        try (Conversation conversation = new Conversation(recorder, host, port)) {
            for (Turn turn : Turn.CONVERSATION) {
                if (conversation.wouldMeetStranger(turn)) {
                    print("port.taken", String.valueOf(port));
                    return false;
                }
                FutureTask<Void> step = conversation.start(turn);
                step.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            return true;
        } catch (ExecutionException | TimeoutException failure) {
            // What went wrong stands in the ladder already.
            return false;
        }
    }

    private boolean perform(Experiment experiment, Recorder recorder) throws IOException, InterruptedException {
        if (experiment.needsKernel() && !recorder.seesKernel()) {
            print("fact.recorded", Phrases.say("no.states"));
            Recording.shipped(String.valueOf(experiment.letter())).events().forEach(stream::replay);
            return true;
        }
        try (Bench bench = new Bench(recorder, audience)) {
            new Performance(audience).perform(experiment, bench);
            return true;
        } catch (InterruptedException end) {
            throw end;
        } catch (Exception failure) {
            out.println(Phrases.problem(failure));
            return false;
        }
    }

    private void print(String sentence, Object... arguments) {
        Paragraph.lines(Phrases.say(sentence, arguments), columns).forEach(out::println);
    }

    private void press(BufferedReader keys) {
        out.print(Phrases.say(moment == Moment.QUESTION ? "press.vote" : "press.enter"));
        out.flush();
        try {
            keys.readLine();
        } catch (IOException gone) {
            // Where nobody can press a key there is nobody to wait for.
            return;
        }
    }
}
