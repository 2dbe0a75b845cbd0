package tcpchat.stage.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tcpchat.stage.experiment.Experiments;
import tcpchat.stage.model.Ladder;
import tcpchat.stage.recording.Recording;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Crossed;
import tcpchat.stage.stream.StageEvent.Opened;
import tcpchat.stage.stream.StageEvent.Segment;
import tcpchat.tutor.steps.Language;

@DisplayName("The picture of a run")
class RunPictureTest {

    static Stream<String> runs() {
        return Stream.concat(Stream.of("conversation"),
                Experiments.all().stream().map(experiment -> String.valueOf(experiment.letter())));
    }

    @ParameterizedTest
    @MethodSource("runs")
    @DisplayName("is well-formed XML and holds every line of the ladder, in both languages")
    void holdsTheLadder(String name) throws Exception {
        List<StageEvent> run = Recording.shipped(name).events();
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            String words = String.join("", texts(parse(Language.in(language, () -> RunPicture.of(run)))));
            Ladder ladder = new Ladder();
            run.forEach(ladder::accept);
            List<String> lines = Language.in(language,
                    () -> ladder.rungs().stream().map(rung -> rung.text().get().replace(" ", "")).toList());
            assertThat(words.replace(" ", "")).contains(lines);
        }
    }

    @ParameterizedTest
    @MethodSource("evidences")
    @DisplayName("explains the badge of everything in it, and no other")
    void explainsBadges(Evidence evidence) throws Exception {
        List<StageEvent> run = List.of(new Opened(0), new Crossed(1, Side.CLIENT, Segment.SYN, 0, evidence, 0, 0));
        assertThat(texts(parse(RunPicture.of(run)))).contains("SYN", Phrases.of(evidence, false));
        Stream.of(Evidence.values()).filter(other -> other != evidence).map(other -> Phrases.of(other, false))
                .forEach(words -> assertThat(RunPicture.of(run)).doesNotContain(">" + words + "<"));
    }

    static Stream<Evidence> evidences() {
        return Stream.of(Evidence.values());
    }

    @Test
    @DisplayName("is well-formed also where hostile text was sent, which stays text")
    void hostile() throws Exception {
        Document picture = parse(RunPicture.of(HostileRun.events()));
        assertThat(String.join("", texts(picture))).contains("</script><script>document.title='hacked'</script>");
        for (String dangerous : List.of("script", "img", "image", "a", "foreignObject", "use")) {
            assertThat(picture.getElementsByTagName(dangerous).getLength()).as(dangerous).isZero();
        }
    }

    @Test
    @DisplayName("of nothing is a picture as well")
    void empty() throws Exception {
        assertThat(parse(RunPicture.of(List.of())).getDocumentElement().getTagName()).isEqualTo("svg");
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
    }

    private static List<String> texts(Document picture) {
        NodeList nodes = picture.getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            texts.add(nodes.item(index).getTextContent());
        }
        return texts;
    }
}
