package tcpchat.stage.recording;

import static tcpchat.stage.kernel.TcpState.FIN_WAIT2;
import static tcpchat.stage.kernel.TcpState.TIME_WAIT;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tcpchat.stage.conversation.Conversation;
import tcpchat.stage.conversation.Turn;
import tcpchat.stage.experiment.Bench;
import tcpchat.stage.experiment.Experiment;
import tcpchat.stage.experiment.Experiments;
import tcpchat.stage.experiment.Performance;
import tcpchat.stage.kernel.KernelTable;
import tcpchat.stage.stream.EventStream;
import tcpchat.stage.stream.Recorder;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent;

/** Records the runs that come with the kit anew: {@code RecordRuns FOLDER}, on Linux, where the kernel tells most. */
final class RecordRuns {

    private static final int PORT = 8888;
    private static final Turn LAST = new Turn(Side.SERVER, 7);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private RecordRuns() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        EventStream stream = new EventStream();
        List<StageEvent> events = new ArrayList<>();
        stream.subscribe(events::add);
        try (Recorder recorder = new Recorder(stream, KernelTable.ofThisSystem())) {
            recorder.open();
            try (Conversation conversation = new Conversation(recorder, "127.0.0.1", PORT)) {
                for (Turn turn : Turn.CONVERSATION) {
                    if (turn.equals(LAST)) {
                        // A person waits that long as well: the ACK of the client's FIN comes by itself.
                        recorder.await(rows -> rows.stream().anyMatch(row -> row.state() == FIN_WAIT2), PATIENCE);
                    }
                    conversation.start(turn).get();
                }
                recorder.await(rows -> rows.stream().anyMatch(row -> row.state() == TIME_WAIT), PATIENCE);
                new Recording(events).save(folder.resolve("conversation.jsonl"));
            }
            for (Experiment experiment : Experiments.all()) {
                events.clear();
                try (Bench bench = new Bench(recorder, () -> {})) {
                    new Performance(() -> {}).perform(experiment, bench);
                    new Recording(events).save(folder.resolve(experiment.letter() + ".jsonl"));
                }
            }
        }
    }
}
