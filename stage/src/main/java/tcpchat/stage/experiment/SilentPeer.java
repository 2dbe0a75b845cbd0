package tcpchat.stage.experiment;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import tcpchat.stage.recording.Recording;
import tcpchat.stage.recording.Replay;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Cue;
import tcpchat.stage.stream.StageEvent.Fact;
import tcpchat.stage.stream.StageEvent.Moment;

/**
 * (k) The machine of the peer vanishes: who notices, and when? It needs a network of its own, which can be made silent.
 * Linux gives it to a program without rights, in most places; elsewhere a run is shown that was recorded.
 */
final class SilentPeer implements Experiment {

    private final List<String> network;

    /** The experiment in a network that Linux makes for it. */
    SilentPeer() {
        this(List.of("unshare", "--user", "--map-root-user", "--net"));
    }

    /** The experiment in a network that this command makes for the program named behind it. */
    SilentPeer(List<String> network) {
        this.network = network;
    }

    @Override
    public char letter() {
        return 'k';
    }

    @Override
    public boolean needsKernel() {
        // That of the network of its own; where there is none it shows a recorded run by itself.
        return false;
    }

    @Override
    public List<Object> run(Bench bench) throws Exception {
        SilentProcess program;
        try {
            program = SilentProcess.start(bench, network);
        } catch (IOException noSuchCommand) {
            return recorded(bench, noSuchCommand.getMessage());
        }
        bench.until(() -> program.answer().isPresent() || program.isGone());
        if (program.answer().isPresent()) {
            return program.answer().get();
        } else if (program.hasTold()) {
            throw program.end();
        }
        return recorded(bench, program.end().getMessage());
    }

    /** Shows the recorded run up to its answer, and says why. */
    private List<Object> recorded(Bench bench, String reason) throws IOException, InterruptedException {
        List<StageEvent> events = Recording.shipped(String.valueOf(letter())).events();
        Cue answer = events.stream().filter(Cue.class::isInstance).map(Cue.class::cast)
                .filter(cue -> cue.moment() == Moment.REVEAL).findFirst().orElseThrow();
        bench.recorder().relay(events.get(0));
        bench.recorder().relay(new Fact(events.get(0).micros(), Side.SERVER, "recorded", List.of(reason),
                Evidence.OBSERVED));
        CountDownLatch end = new CountDownLatch(1);
        try (Replay replay = new Replay(new Recording(events.subList(1, events.indexOf(answer))),
                bench.recorder()::relay)) {
            replay.start(end::countDown);
            end.await();
        }
        return List.copyOf(answer.arguments());
    }
}
