package tcpchat.stage.window;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import tcpchat.gui.ClientSteps;
import tcpchat.gui.ServerSteps;
import tcpchat.stage.conversation.Conversation;
import tcpchat.stage.conversation.Turn;
import tcpchat.stage.experiment.Bench;
import tcpchat.stage.experiment.Experiment;
import tcpchat.stage.experiment.Performance;
import tcpchat.stage.kernel.KernelTable;
import tcpchat.stage.recording.Recording;
import tcpchat.stage.recording.Replay;
import tcpchat.stage.stream.EventStream;
import tcpchat.stage.stream.RecordedClient;
import tcpchat.stage.stream.RecordedServer;
import tcpchat.stage.stream.Recorder;

/**
 * Has things happen: the next step, an experiment, a replay; one of them at a time is on the stage. Its methods belong
 * to the event thread and return at once; the work is done in the background, in order.
 */
final class Director {

    private final EventStream stream;
    private final Recorder recorder;
    private final String host;
    private final int port;
    private final Consumer<Throwable> failed;
    private final ExecutorService background = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "stage director");
        thread.setDaemon(true);
        return thread;
    });
    private final Semaphore lecturer = new Semaphore(0);
    private final AtomicBoolean waiting = new AtomicBoolean();
    private Future<?> performance;
    private Replay replay;
    private int next;
    private boolean conversing;
    /** What is on the stage; belongs to the background. */
    private AutoCloseable onStage = () -> {};

    /**
     * A director for the conversation at that address.
     *
     * @param failed told, in the background, why an experiment could not be shown
     */
    Director(EventStream stream, String host, int port, Consumer<Throwable> failed) {
        this.stream = stream;
        this.recorder = new Recorder(stream, KernelTable.ofThisSystem());
        this.host = host;
        this.port = port;
        this.failed = failed;
    }

    /** The turn that {@link #next} runs; empty where it goes on with an experiment or a replay. */
    Optional<Turn> upcoming() {
        boolean free = replay == null && (performance == null || performance.isDone());
        return free ? Optional.of(Turn.CONVERSATION.get(conversing ? next : 0)) : Optional.empty();
    }

    /** Goes on: with the replay, with the experiment that waits for the lecturer, or with the conversation. */
    void next() {
        if (replay != null) {
            replay.step();
        } else if (waiting.get()) {
            lecturer.release();
        } else if (upcoming().isPresent()) {
            Turn turn = upcoming().get();
            run(turn);
            next = (Turn.CONVERSATION.indexOf(turn) == 0 ? 1 : next + 1) % Turn.CONVERSATION.size();
            conversing = next > 0;
        }
    }

    /** Runs that step, whether it is its turn or not. */
    void run(Turn turn) {
        if (!conversing) {
            conversing = true;
            next = 0;
            clear();
            background.execute(() -> {
                recorder.open();
                onStage = new Conversation(recorder, host, port);
            });
        }
        background.execute(() -> ((Conversation) onStage).start(turn));
    }

    /** Ends the conversation and begins anew. */
    void restart() {
        conversing = false;
        clear();
        background.execute(recorder::open);
    }

    /** Performs the experiment: the question, then a pause until {@link #next}, then the rest. */
    void perform(Experiment experiment) {
        conversing = false;
        clear();
        performance = background.submit(() -> {
            Bench bench = new Bench(recorder, this::awaitLecturer);
            onStage = bench;
            try {
                new Performance(this::awaitLecturer).perform(experiment, bench);
            } catch (InterruptedException brokenOff) {
                // Something else has been asked for.
                return;
            } catch (Exception failure) {
                failed.accept(failure);
            }
        });
    }

    /** Shows a recorded run. */
    void replay(Recording recording, Runnable atTheEnd) {
        conversing = false;
        clear();
        replay = new Replay(recording, stream::replay);
        Replay fresh = replay;
        background.execute(() -> {
            // A row of before that changes now must not come between those of the replay.
            recorder.forget();
            fresh.start(atTheEnd);
        });
    }

    /** The replay that is on the stage; empty where it is no replay. */
    Optional<Replay> replay() {
        return Optional.ofNullable(replay);
    }

    /** Leaves the replay, whose last picture stays. */
    void endReplay() {
        if (replay != null) {
            replay.close();
            replay = null;
        }
    }

    /** The client's steps for a chat window: what it does with them is followed here. */
    ClientSteps clientSteps() {
        return RecordedClient.around(ClientSteps.own(), recorder);
    }

    /** The server's steps for a chat window. */
    ServerSteps serverSteps() {
        return RecordedServer.around(ServerSteps.own(), recorder);
    }

    /** Has whatever is on the stage end. */
    private void clear() {
        endReplay();
        if (performance != null) {
            performance.cancel(true);
        }
        background.execute(() -> {
            try {
                onStage.close();
            } catch (Exception lost) {
                failed.accept(lost);
            }
            onStage = () -> {};
            lecturer.drainPermits();
        });
    }

    private void awaitLecturer() throws InterruptedException {
        waiting.set(true);
        try {
            lecturer.acquire();
        } finally {
            waiting.set(false);
        }
    }
}
