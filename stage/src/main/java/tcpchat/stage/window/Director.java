package tcpchat.stage.window;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tcpchat.gui.Address;
import tcpchat.gui.ClientSteps;
import tcpchat.gui.ServerSteps;
import tcpchat.stage.conversation.Conversation;
import tcpchat.stage.conversation.Turn;
import tcpchat.stage.experiment.Experiment;
import tcpchat.stage.kernel.KernelTable;
import tcpchat.stage.recording.Recording;
import tcpchat.stage.recording.Replay;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.RecordedClient;
import tcpchat.stage.stream.RecordedServer;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Fact;

/**
 * Has things happen: the next step of the conversation, and in front of it an experiment or a replay. The conversation
 * is kept meanwhile, and comes back as it was left. Its methods belong to the event thread and return at once; the work
 * is done in the background.
 */
final class Director {

    private final Address address;
    private final Optional<KernelTable> table;
    private final Executor eventThread;
    private final Viewer viewer;
    /** Runs what belongs to the conversation, in order. */
    private final ExecutorService background = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "stage director");
        thread.setDaemon(true);
        return thread;
    });
    private Act talk;
    private Conversation conversation;
    private int next;
    private boolean takesFreePort;
    private boolean isPortTaken;
    /** What is on the stage in front of the conversation. */
    private Optional<Act> front = Optional.empty();
    private Optional<Showing> showing = Optional.empty();
    private Optional<Replay> replay = Optional.empty();

    /** Who sees what is on the stage. Called on the event thread. */
    interface Viewer {

        /** Another scene, or another part of it, is to be seen from now on. */
        void show(Scene scene);

        /** This has happened in the scene that is seen. */
        void accept(StageEvent event);

        /** What the keys do may have changed. */
        void showPrompt();

        /** An experiment can't be shown. */
        void fail(Throwable failure);
    }

    /** A director for the conversation at that address, on a system with that table, if it has any. */
    Director(Address address, Optional<KernelTable> table, Executor eventThread, Viewer viewer) {
        this.address = address;
        this.table = table;
        this.eventThread = eventThread;
        this.viewer = viewer;
    }

    /** Begins a new conversation; ends the one before, and whatever is in front of it. */
    void restart() {
        leaveFront();
        Act before = talk;
        Conversation ended = conversation;
        talk = new Act(table, eventThread, this::heard);
        conversation = new Conversation(talk.recorder(), address.host(),
                takesFreePort ? 0 : address.port());
        next = 0;
        isPortTaken = false;
        Act fresh = talk;
        background.execute(() -> {
            if (before != null) {
                ended.close();
                before.close();
            }
            fresh.recorder().open();
        });
        viewer.show(talk.scene());
    }

    /** The same at a port that the system chooses. */
    void restartAtFreePort() {
        takesFreePort = true;
        restart();
    }

    /** What the keys do now. */
    Prompt prompt() {
        if (replay.isPresent()) {
            return replay.get().isPaused() ? Prompt.REPLAY_PAUSED : Prompt.REPLAY;
        }
        if (showing.isPresent()) {
            return showing.get().waits() ? Prompt.WAITS : showing.get().runs() ? Prompt.RUNS : Prompt.ANSWERED;
        }
        if (!talk.scene().isLive()) {
            return Prompt.LOOKS_BACK;
        }
        return isPortTaken ? Prompt.PORT_TAKEN : next < Turn.CONVERSATION.size() ? Prompt.NEXT : Prompt.OVER;
    }

    /** The turn that {@link #next} runs; empty where it does something else. */
    Optional<Turn> upcoming() {
        return prompt() == Prompt.NEXT ? Optional.of(Turn.CONVERSATION.get(next)) : Optional.empty();
    }

    /** Goes on by one step with what is on the stage. What has been shown to its end stays as it is. */
    void next() {
        switch (prompt()) {
            case REPLAY, REPLAY_PAUSED -> replay.orElseThrow().step();
            case WAITS -> showing.orElseThrow().goOn();
            case NEXT -> run(Turn.CONVERSATION.get(next));
            case LOOKS_BACK -> {
                talk.scene().forward();
                viewer.show(talk.scene());
            }
            case OVER, PORT_TAKEN, RUNS, ANSWERED -> {
            }
        }
    }

    /** Goes back one step: to the conversation, and in the conversation to what it was before the last call. */
    void back() {
        if (front.isEmpty()) {
            talk.scene().back();
        }
        leaveFront();
        viewer.show(talk.scene());
    }

    /** Runs that step of the conversation, whether it is its turn or not. */
    void run(Turn turn) {
        returnToTalk();
        if (isPortTaken) {
            return;
        }
        if (next < Turn.CONVERSATION.size() && Turn.CONVERSATION.get(next).equals(turn)) {
            next++;
        }
        Act act = talk;
        Conversation current = conversation;
        background.execute(() -> {
            if (current.wouldMeetStranger(turn)) {
                act.recorder().fact(Side.SERVER, "port.taken", Evidence.OBSERVED, address.port());
                eventThread.execute(() -> stopAtStranger(act));
            } else {
                current.start(turn);
            }
        });
    }

    /** Performs the experiment: the question, then a pause until {@link #next}, then the rest. */
    void perform(Experiment experiment) {
        if (table.isEmpty() && experiment.needsKernel()) {
            replayInstead(experiment);
            return;
        }
        leaveFront();
        Act act = new Act(table, eventThread, this::heard);
        front = Optional.of(act);
        viewer.show(act.scene());
        showing = Optional.of(new Showing(experiment, act, failure -> eventThread.execute(() -> failed(act, failure)),
                () -> eventThread.execute(viewer::showPrompt)));
    }

    /** Shows a recorded run. */
    void replay(Recording recording) {
        leaveFront();
        Act act = new Act(Optional.empty(), eventThread, this::heard);
        front = Optional.of(act);
        viewer.show(act.scene());
        Replay fresh = new Replay(recording, act.stream()::replay);
        replay = Optional.of(fresh);
        fresh.start(() -> {});
    }

    /** Pauses the replay, or has it go on. */
    void pause() {
        replay.ifPresent(run -> run.pause(!run.isPaused()));
    }

    /** What is on the stage. */
    Scene scene() {
        return front.orElse(talk).scene();
    }

    /** The client's steps for a chat window: what it does with them is followed here. */
    ClientSteps clientSteps() {
        return RecordedClient.around(ClientSteps.own(), talk.recorder());
    }

    /** The server's steps for a chat window. */
    ServerSteps serverSteps() {
        return RecordedServer.around(ServerSteps.own(), talk.recorder());
    }

    private void heard(Act act, StageEvent event) {
        if (act == front.orElse(talk)) {
            viewer.accept(event);
        }
    }

    private void failed(Act act, Throwable failure) {
        if (act == front.orElse(talk)) {
            viewer.fail(failure);
        }
    }

    private void stopAtStranger(Act act) {
        if (act == talk) {
            isPortTaken = true;
            viewer.showPrompt();
        }
    }

    /** Where the experiment would have to guess, a run of it from a system that tells. */
    private void replayInstead(Experiment experiment) {
        try {
            List<StageEvent> events = new ArrayList<>(Recording.shipped(String.valueOf(experiment.letter())).events());
            events.add(1, new Fact(events.get(0).micros(), Side.CLIENT, "recorded",
                    List.of(Phrases.say("no.states")), Evidence.OBSERVED));
            replay(new Recording(events));
        } catch (IOException unreadable) {
            viewer.fail(unreadable);
        }
    }

    private void returnToTalk() {
        boolean isSeen = front.isEmpty() && talk.scene().isLive();
        leaveFront();
        talk.scene().goLive();
        if (!isSeen) {
            viewer.show(talk.scene());
        }
    }

    private void leaveFront() {
        replay.ifPresent(Replay::close);
        showing.ifPresentOrElse(Showing::close, () -> front.ifPresent(Act::close));
        replay = Optional.empty();
        showing = Optional.empty();
        front = Optional.empty();
    }
}
