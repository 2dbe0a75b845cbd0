package tcpchat.grader.handout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcpchat.tutor.steps.Track;

@DisplayName("An instructor chooses")
class HandoutOptionsTest {

    private static final String FACTS = "tutor/src/main/resources/tcpchat/tutor/";
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

    @TempDir
    private static Path folder;
    private static List<TreeFile> all;

    @BeforeAll
    static void checkOut() throws Exception {
        Path kit = Files.createDirectory(folder.resolve("kit"));
        KitCopy.in(kit);
        all = Checkout.of(kit).files();
    }

    static Stream<Set<Track>> tracks() {
        return Stream.of(EnumSet.allOf(Track.class), EnumSet.of(Track.CLIENT), EnumSet.of(Track.SERVER),
                EnumSet.of(Track.CLIENT, Track.SERVER), EnumSet.complementOf(EnumSet.of(Track.ROOM)));
    }

    @ParameterizedTest
    @MethodSource("tracks")
    @DisplayName("the tracks: no page links to what is not handed out, or speaks to instructors")
    void pages(Set<Track> tracks) throws IOException {
        Map<String, String> tree = tree(order(tracks, 3, null, null));
        Map<String, String> pages = new TreeMap<>(tree);
        pages.keySet().removeIf(path -> !path.endsWith(".md"));
        assertThat(pages).containsKeys("README.md", "README.zh-CN.md", "TERMS.md").allSatisfy((path, page) -> {
            assertThat(page).doesNotContain("<!-- instructors", "lab handout");
            assertThat(links(path, page))
                    .allSatisfy(link -> assertThat(tree.keySet()).anyMatch(file -> file.startsWith(link)));
        });
    }

    @ParameterizedTest
    @MethodSource("tracks")
    @DisplayName("the tracks: modules, scripts and facts of the steps know these and no other")
    void modules(Set<Track> tracks) throws IOException {
        Map<String, String> tree = tree(order(tracks, 3, null, null));
        for (Track track : Track.values()) {
            String folder = track.folder().toString();
            boolean handedOut = tracks.contains(track);
            assertThat(tree.get("pom.xml").contains("<module>" + folder + "</module>")).isEqualTo(handedOut);
            assertThat(tree.get("lab").contains(folder)).isEqualTo(handedOut);
            assertThat(tree.get("lab.cmd").contains(folder)).isEqualTo(handedOut);
            assertThat(tree.get(FACTS + "steps.properties").contains("\n" + track + ".1 = ")).isEqualTo(handedOut);
            assertThat(tree.get(FACTS + "steps_zh.properties").contains("\n" + track + ".1.title = "))
                    .isEqualTo(handedOut);
            assertThat(tree.keySet().stream().anyMatch(path -> path.startsWith(folder))).isEqualTo(handedOut);
        }
    }

    @Test
    @DisplayName("without the chat room, of the stage what does without it: no file of it speaks of the room's classes")
    void stageWithoutRoom() throws IOException {
        Map<String, String> tree = tree(order(EnumSet.complementOf(EnumSet.of(Track.ROOM)), 3, null, null));
        assertThat(tree).containsKey("stage/src/main/java/tcpchat/stage/Stage.java");
        assertThat(tree.entrySet()).filteredOn(file -> file.getKey().startsWith("stage/src/main/java/")
                || file.getKey().contains("META-INF/services/")).extracting(Map.Entry::getValue)
                .noneMatch(text -> text.contains("tcpchat.room") || text.contains("SlowMember")
                        || text.contains("RoomSteps") || text.contains("RecordedRoom"));
    }

    @Test
    @DisplayName("how many hints there are, in both languages")
    void hints() throws IOException {
        Map<String, String> tree = tree(order(EnumSet.allOf(Track.class), 1, null, null));
        for (String facts : List.of("steps.properties", "steps_zh.properties")) {
            assertThat(tree.get(FACTS + facts)).contains("\ngui.8.hint.1 = ", "\ngui.8.title = ", "\ngui.8.question = ")
                    .doesNotContain(".hint.2 = ", ".hint.3 = ");
        }
    }

    @Test
    @DisplayName("the language of the kit; else it is that of the machine")
    void language() throws IOException {
        assertThat(tree(order(EnumSet.allOf(Track.class), 3, "zh", null)).get(FACTS + "kit.properties"))
                .endsWith("\nlang = zh\n");
        assertThat(tree(order(EnumSet.allOf(Track.class), 3, null, null)).get(FACTS + "kit.properties"))
                .endsWith("\nlang = \n");
    }

    @Test
    @DisplayName("what the README begins with, in both languages")
    void welcome() throws IOException {
        Path welcome = Files.writeString(folder.resolve("welcome.md"), "Group 3 欢迎\n");
        Map<String, String> tree = tree(order(EnumSet.allOf(Track.class), 3, null, welcome));
        assertThat(List.of("README.md", "README.zh-CN.md"))
                .allSatisfy(page -> assertThat(tree.get(page)).startsWith("Group 3 欢迎\n\n# TCP "));
    }

    private static Order order(Set<Track> tracks, int hints, String language, Path welcome) {
        return new Order(Optional.empty(), Optional.empty(), Optional.ofNullable(language), tracks, hints,
                Optional.ofNullable(welcome));
    }

    private static Map<String, String> tree(Order order) throws IOException {
        return new StudentsTree(order).of(all).stream()
                .collect(Collectors.toMap(TreeFile::path, file -> new String(file.content(), UTF_8)));
    }

    /** What a page links to, from the top of the tree. */
    private static List<String> links(String path, String page) {
        return LINK.matcher(page).results()
                .map(link -> Path.of("/" + path).resolveSibling(link.group(1)).normalize().toString().replace('\\', '/')
                        .substring(1))
                .toList();
    }
}
