package tcpchat.stage.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tcpchat.stage.recording.Recording;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Began;
import tcpchat.stage.stream.StageEvent.Captured;
import tcpchat.stage.stream.StageEvent.Crossed;
import tcpchat.stage.stream.StageEvent.Ended;

@DisplayName("A recorded run and the capture beside it")
class CapturedRunTest {

    private static Path file(String name) throws Exception {
        return Path.of(CapturedRunTest.class.getResource(name).toURI());
    }

    @Test
    @DisplayName("the segments stand in the place of the arrows, at their own times, and all else stays")
    void segmentsForArrows() throws Exception {
        Recording run = Recording.load(file("run.jsonl"));
        List<StageEvent> events = CapturedRun.of(run, file("run.pcap")).events();
        assertThat(events).noneMatch(Crossed.class::isInstance);
        assertThat(events).filteredOn(Captured.class::isInstance).extracting(each -> Phrases.of((Captured) each))
                .containsExactly("SYN", "SYN-ACK", "ACK", Phrases.say("data", 17), "ACK", Phrases.say("data", 14),
                        "ACK", "FIN-ACK", "ACK", "FIN-ACK", "ACK");
        assertThat(events).isSortedAccordingTo(Comparator.comparingLong(StageEvent::micros));
        assertThat(events).filteredOn(each -> !(each instanceof Captured)).containsExactlyElementsOf(
                run.events().stream().filter(each -> !(each instanceof Crossed)).toList());
    }

    @Test
    @DisplayName("the SYN is captured between the beginning and the end of connect, and the FIN within close")
    void segmentsWithinTheirCalls() throws Exception {
        List<StageEvent> events = CapturedRun.of(Recording.load(file("run.jsonl")), file("run.pcap")).events();
        List<Integer> segments = events.stream().filter(Captured.class::isInstance).map(events::indexOf).toList();
        assertThat(segments.get(0)).isBetween(indexOf(events, event -> event instanceof Began began
                && began.call().startsWith("connect")), indexOf(events,
                        event -> event instanceof Ended ended
                                && ended.call().startsWith("connect")));
        assertThat(segments.get(7)).isBetween(indexOf(events, event -> event instanceof Began began
                && began.call().startsWith("close")), indexOf(events,
                        event -> event instanceof Ended ended
                                && ended.call().startsWith("close")));
    }

    private static int indexOf(List<StageEvent> events, Predicate<StageEvent> wanted) {
        return events.indexOf(events.stream().filter(wanted).findFirst().orElseThrow());
    }

    @Test
    @DisplayName("is saved and loaded like any other")
    void savesAndLoads(@TempDir Path folder) throws Exception {
        Recording run = CapturedRun.of(Recording.load(file("run.jsonl")), file("run.pcap"));
        run.save(folder.resolve("run.jsonl"));
        assertThat(Recording.load(folder.resolve("run.jsonl"))).isEqualTo(run);
    }

    @Test
    @DisplayName("a capture of something else is refused, and so is a run that does not tell its time")
    void refused() throws Exception {
        Recording run = Recording.load(file("run.jsonl"));
        assertThatThrownBy(() -> CapturedRun.of(run, file("ethernet.pcap"))).isInstanceOf(IOException.class)
                .hasMessage(Phrases.say("no.match"));
        Recording old = Recording.load(file("/tcpchat/stage/recording/first-format.jsonl"));
        assertThatThrownBy(() -> CapturedRun.of(old, file("run.pcap"))).isInstanceOf(IOException.class)
                .hasMessage(Phrases.say("no.wall"));
        assertThatThrownBy(() -> CapturedRun.of(run, file("run.jsonl"))).isInstanceOf(IOException.class)
                .hasMessage(Phrases.say("no.pcap"));
    }
}
