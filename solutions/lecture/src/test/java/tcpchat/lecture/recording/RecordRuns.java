package tcpchat.lecture.recording;

import static tcpchat.lecture.kernel.TcpState.FIN_WAIT2;
import static tcpchat.lecture.kernel.TcpState.TIME_WAIT;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tcpchat.lecture.conversation.Conversation;
import tcpchat.lecture.conversation.Turn;
import tcpchat.lecture.experiment.Bench;
import tcpchat.lecture.experiment.Experiment;
import tcpchat.lecture.experiment.Experiments;
import tcpchat.lecture.experiment.Performance;
import tcpchat.lecture.kernel.KernelTable;
import tcpchat.lecture.stream.EventStream;
import tcpchat.lecture.stream.Recorder;
import tcpchat.lecture.stream.Side;
import tcpchat.lecture.stream.StageEvent;

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
