package tcpchat.grader.handout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tcpchat.tutor.lab.Stub;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.steps.Track;

@DisplayName("What is handed out")
class HandoutTest {

    @TempDir
    private static Path folder;
    private static Path kit;
    private static Path zip;
    private static Path repository;
    private static List<Solution> solutions;

    @BeforeAll
    static void handOut() throws Exception {
        kit = Files.createDirectory(folder.resolve("kit"));
        KitCopy.in(kit);
        zip = folder.resolve("students.zip");
        repository = folder.resolve("students");
        Handout.make(kit, new Order(Optional.of(zip), Optional.of(repository), Optional.empty(),
                EnumSet.allOf(Track.class), 3, Optional.empty()));
        solutions = Solution.all(kit);
    }

    @Test
    @DisplayName("no file of the archive holds a method of a finished class")
    void noSolutionInTheArchive() throws IOException {
        assertThat(solutions).hasSizeGreaterThanOrEqualTo(Steps.all().size());
        List<String> found = new ArrayList<>();
        files().forEach((path, text) -> {
            String searchable = Solution.searchable(text);
            solutions.stream().filter(solution -> solution.isIn(searchable))
                    .forEach(solution -> found.add(path + " holds " + solution.name()));
        });
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("no object of the repository holds a method of a finished class")
    void noSolutionInTheRepository() throws Exception {
        String objects = Solution.searchable(new Git(repository).run("cat-file", "--batch", "--batch-all-objects"));
        assertThat(objects.contains("packagetcpchat.client;")).as("the objects are read").isTrue();
        assertThat(solutions.stream().filter(solution -> solution.isIn(objects)).map(Solution::name)).isEmpty();
    }

    @Test
    @DisplayName("a solution would be found: each is in its finished class")
    void solutionsAreFound() throws IOException {
        for (Solution solution : solutions) {
            Path file = kit.resolve("solutions/reference/src/main/java").resolve(solution.file());
            assertThat(solution.isIn(Solution.searchable(Files.readString(file)))).as(solution.name()).isTrue();
        }
    }

    @Test
    @DisplayName("there is no folder with solutions, no class file and no archive in it")
    void nothingBuilt() throws IOException {
        assertThat(files().keySet()).isNotEmpty()
                .noneMatch(path -> path.contains("solutions") || path.matches(".*\\.(class|jar|zip)"));
    }

    @Test
    @DisplayName("no file of the folder solutions is in it, under whatever name")
    void nothingOfTheInstructors() throws IOException {
        Set<String> instructors = new HashSet<>();
        try (Stream<Path> solved = Files.walk(kit.resolve("solutions"))) {
            for (Path file : solved.filter(Files::isRegularFile).toList()) {
                // Among them are files that are no UTF-8.
                instructors.add(new String(Files.readAllBytes(file), UTF_8));
            }
        }
        Map<String, String> students = files();
        students.values().retainAll(instructors);
        assertThat(instructors).isNotEmpty();
        assertThat(students.keySet()).isEmpty();
    }

    @Test
    @DisplayName("every step is a stub")
    void stubs() throws IOException {
        Map<String, String> files = files();
        assertThat(Steps.all()).filteredOn(step -> !Stub.of(step)
                .equals(files.get(Handout.FOLDER + step.file().toString().replace('\\', '/')))).isEmpty();
    }

    @Test
    @DisplayName("the repository has one commit, and nobody's name in it")
    void oneCommit() throws Exception {
        Git git = new Git(repository);
        assertThat(git.run("rev-list", "--all", "--count")).isEqualToIgnoringNewLines("1");
        assertThat(git.run("log", "--all", "--format=%an %cn")).isEqualToIgnoringNewLines("TCP chat kit TCP chat kit");
        assertThat(git.run("status", "--porcelain")).isEmpty();
    }

    @Test
    @DisplayName("archive and repository hold the same files")
    void sameFiles() throws Exception {
        String listed = new Git(repository).run("ls-files", "-z");
        assertThat(files().keySet()).extracting(path -> path.substring(Handout.FOLDER.length()))
                .containsExactlyInAnyOrder(listed.split("\0"));
    }

    @Test
    @DisplayName("the scripts are programs for whoever clones the repository")
    void programs() throws Exception {
        assertThat(new Git(repository).run("ls-files", "--stage", "lab", "mvnw").lines())
                .hasSize(2).allMatch(line -> line.startsWith("100755"));
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipFile archive = ZipFile.builder().setPath(zip).get()) {
            for (ZipArchiveEntry entry : Collections.list(archive.getEntriesInPhysicalOrder())) {
                files.put(entry.getName(), new String(archive.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
