package tcpchat.stage.recording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.stage.experiment.Experiments;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Crossed;
import tcpchat.stage.stream.StageEvent.Cue;
import tcpchat.stage.stream.StageEvent.Moment;
import tcpchat.stage.stream.StageEvent.Opened;
import tcpchat.stage.stream.StageEvent.Segment;
import tcpchat.stage.terminal.TextLadder;
import tcpchat.tutor.board.Columns;

@DisplayName("Recordings and their replay")
class RecordingTest {

    private static final int COLUMNS = 80;

    @TempDir
    Path folder;

    static Stream<String> letters() {
        return Experiments.all().stream().map(experiment -> String.valueOf(experiment.letter()));
    }

    @ParameterizedTest
    @MethodSource("letters")
    @DisplayName("every experiment comes with a run that goes from its question to its answer")
    void everyExperimentIsThere(String letter) throws Exception {
        List<StageEvent> events = Recording.shipped(letter).events();
        assertThat(events.get(0)).isInstanceOf(Opened.class);
        assertThat(events).filteredOn(Cue.class::isInstance).extracting(event -> ((Cue) event).moment())
                .containsSubsequence(Moment.QUESTION, Moment.RUN, Moment.REVEAL);
        assertThat(events).anyMatch(StageEvent.Rows.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("letters")
    @DisplayName("every run replays to its last event")
    void everyRunReplays(String letter) throws Exception {
        replaysWhole(Recording.shipped(letter));
    }

    @Test
    @DisplayName("the whole conversation is there, and replays")
    void conversationReplays() throws Exception {
        Recording conversation = Recording.shipped("conversation");
        assertThat(conversation.events()).filteredOn(StageEvent.Ended.class::isInstance).hasSize(13)
                .noneMatch(event -> ((StageEvent.Ended) event).failed());
        replaysWhole(conversation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    @DisplayName("every run can be printed in both languages")
    void printsEveryRun(String language) throws Exception {
        String before = System.getProperty("lang", "");
        System.setProperty("lang", language);
        try {
            for (String letter : letters().toList()) {
                ByteArrayOutputStream printed = new ByteArrayOutputStream();
                TextLadder ladder = new TextLadder(new PrintStream(printed, true, UTF_8), COLUMNS);
                Recording.shipped(letter).events().forEach(ladder);
                assertThat(printed.toString(UTF_8)).contains("> ").doesNotContain("{0}").doesNotContain("{1}");
                assertThat(printed.toString(UTF_8).lines()).allMatch(line -> Columns.of(line) <= COLUMNS);
            }
        } finally {
            System.setProperty("lang", before);
        }
    }

    @Test
    @DisplayName("what was only seen at a look has happened by its time; a call, or a captured segment, happened then")
    void timesAreNotMoreExactThanKnown() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        TextLadder ladder = new TextLadder(new PrintStream(printed, true, UTF_8), COLUMNS);
        Recording.shipped("conversation").events().forEach(ladder);
        ladder.accept(new StageEvent.Captured(0, Side.CLIENT, "SYN", 7, 0, 64, 0, 7, 0, 50_000));
        assertThat(printed.toString(UTF_8).lines().filter(line -> line.matches(" *≤?-?\\d+\\.\\d .*")))
                .allSatisfy(line -> assertThat(line.contains("≤"))
                        .isEqualTo(line.contains("--") && !line.contains("[P]") || !line.matches(".*\\[[OP]\\].*")))
                .anyMatch(line -> line.contains("≤") && line.contains("SYN-ACK"))
                .anyMatch(line -> line.contains("≤") && line.contains("ESTABLISHED"))
                .anyMatch(line -> line.contains("[P] SYN seq=0"));
    }

    @Test
    @DisplayName("a run replays that was recorded before rows told of segments sent again, and arrows had ports")
    void firstFormatReplays() throws Exception {
        Recording run = Recording.load(Path.of(RecordingTest.class.getResource("first-format.jsonl").toURI()));
        assertThat(run.events()).filteredOn(Crossed.class::isInstance).hasSize(3);
        replaysWhole(run);
    }

    @Test
    @DisplayName("no segment of a handshake is drawn as measured, but the SYN of a client that is seen in SYN_SENT")
    void handshakeIsNotMeasured() throws Exception {
        for (String letter : letters().toList()) {
            assertThat(arrows(letter).filter(arrow -> arrow.segment() == Segment.SYN_ACK))
                    .extracting(Crossed::evidence).isSubsetOf(Evidence.COUNTED, Evidence.INFERRED);
        }
    }

    @Test
    @DisplayName("the recorded conversation ends with the FINs and the ACKs of its close, all measured")
    void closeIsMeasured() throws Exception {
        List<Crossed> arrows = arrows("conversation").toList();
        assertThat(arrows.subList(arrows.size() - 4, arrows.size())).extracting(Crossed::evidence)
                .containsOnly(Evidence.MEASURED);
        assertThat(arrows.subList(arrows.size() - 4, arrows.size())).extracting(Crossed::segment)
                .containsExactly(Segment.FIN, Segment.ACK, Segment.FIN, Segment.ACK);
    }

    private static Stream<Crossed> arrows(String run) throws IOException {
        return Recording.shipped(run).events().stream().filter(Crossed.class::isInstance).map(Crossed.class::cast);
    }

    @Test
    @DisplayName("what is saved is what is loaded")
    void savesAndLoads() throws Exception {
        Recording run = Recording.shipped("g");
        run.save(folder.resolve("run.jsonl"));
        assertThat(Recording.load(folder.resolve("run.jsonl"))).isEqualTo(run);
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken {", "{}", "{\"event\":\"cue\",\"micros\":1}", "{\"event\":\"none\"}",
            "{\"event\":\"captured\",\"micros\":1,\"from\":\"CLIENT\"}",
            "{\"event\":\"opened\",\"micros\":1,\"wall\":\"yesterday\"}",
            "{\"event\":\"crossed\",\"micros\":1,\"from\":\"CLIENT\",\"segment\":\"SYN\",\"evidence\":\"GUESSED\"}"})
    @DisplayName("a file that is no run is refused in one sentence, which names the line")
    void noRun(String line) throws Exception {
        Path file =
                Files.writeString(folder.resolve("run.jsonl"), "{\"event\":\"opened\",\"micros\":1}\n" + line + "\n",
                        UTF_8);
        assertThatThrownBy(() -> Recording.load(file)).isInstanceOf(IOException.class)
                .hasMessageMatching("[^\\n]*2[^\\n]*");
    }

    @Test
    @DisplayName("a run that is not there is said to be missing")
    void missingRun() {
        assertThatThrownBy(() -> Recording.shipped("z")).isInstanceOf(FileNotFoundException.class).hasMessage("z");
    }

    @Test
    @DisplayName("a paused replay shows one event a step")
    void stepsOneByOne() throws Exception {
        List<StageEvent> seen = new CopyOnWriteArrayList<>();
        try (Replay replay = new Replay(Recording.shipped("a"), seen::add)) {
            replay.pause(true);
            replay.start(() -> {});
            replay.step();
            await().atMost(Duration.ofSeconds(5)).until(() -> seen.size() == 1);
            replay.step();
            replay.step();
            await().atMost(Duration.ofSeconds(5)).until(() -> seen.size() == 3);
            assertThat(replay.isPaused()).isTrue();
        }
    }

    private static void replaysWhole(Recording recording) throws InterruptedException {
        List<StageEvent> seen = new CopyOnWriteArrayList<>();
        CountDownLatch end = new CountDownLatch(1);
        try (Replay replay = new Replay(recording, seen::add)) {
            replay.pause(true);
            replay.start(end::countDown);
            recording.events().forEach(event -> replay.step());
            assertThat(end.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(seen).isEqualTo(recording.events());
    }
}
