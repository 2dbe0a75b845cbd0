package tcpchat.grader.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tcpchat.grader.grade.Seal;
import tcpchat.grader.grade.StepGrade;
import tcpchat.grader.grade.StepStatus;
import tcpchat.grader.grade.StudentGrade;
import tcpchat.grader.jail.Jail;
import tcpchat.grader.jail.Jails;
import tcpchat.grader.judge.Judging;
import tcpchat.grader.report.Policy;
import tcpchat.grader.report.Reports;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.steps.Track;

/** A class of four: one has solved all, one has a mistake, one has not begun, one is on the roster and handed nothing in. */
@DisplayName("A class is graded")
class ClassRunTest {

    private static final Path KIT = Kit.root().orElseThrow();
    private static final Path CASES = KIT.resolve("solutions/submissions/cases");

    @TempDir
    private static Path folder;
    private static List<StudentGrade> grades;
    private static int judgedFirst;
    private static int judgedAgain;

    @BeforeAll
    static void grade() throws Exception {
        Path source = folder.resolve("class");
        for (Step step : Steps.ofChat()) {
            Path file = step.file().getFileName();
            Path solved = solved(step);
            copy(solved, source.resolve("ada").resolve(step.track().toString()).resolve(file));
            if (step.track() == Track.CLIENT) {
                copy(KIT.resolve(step.file()), source.resolve("cai").resolve(file));
                copy(step.number() == 3 ? CASES.resolve("client-3/println/Step3Send.java") : solved,
                        source.resolve("bob").resolve(file));
            }
        }
        Step frame = Steps.of(Track.ROOM).get(0);
        Step members = Steps.of(Track.ROOM).get(3);
        copy(solved(frame), source.resolve("ada").resolve(frame.file().getFileName()));
        copy(solved(members), source.resolve("ada").resolve(members.file().getFileName()));
        copy(CASES.resolve("room-1/two-writes/Step1WriteFrame.java"), source.resolve("bob/Step1WriteFrame.java"));
        copy(CASES.resolve("room-4/put-overwrites/Step4Members.java"), source.resolve("bob/Step4Members.java"));
        copy(KIT.resolve(frame.file()), source.resolve("cai").resolve(frame.file().getFileName()));
        Path roster = Files.writeString(folder.resolve("roster.csv"),
                "id,name,language\nada,Ada,en\nbob,Bob,zh\ncai,Cai,en\ndai,=Dai,en\n", UTF_8);
        grades = run(source, folder.resolve("first"), Roster.read(roster), Shard.WHOLE);
        judgedAgain = -judgedFirst;
        run(source, folder.resolve("first"), Roster.read(roster), Shard.WHOLE);
        run(source, folder.resolve("part1"), Roster.read(roster), new Shard(1, 2));
        run(source, folder.resolve("part2"), Roster.read(roster), new Shard(2, 2));
    }

    private static List<StudentGrade> run(Path source, Path out, Roster roster, Shard shard) throws Exception {
        Jail jail = Jails.best(KIT.resolve("solutions")).orElseThrow(() -> new IllegalStateException("no jail"));
        Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8), false);
        Results results = new Results(out);
        // The parts make a table of the same verdicts; to find these out once is enough for this test.
        try (Judging judging = new Judging(KIT, jail, new Results(folder.resolve("first")).verdicts(), 2)) {
            List<StudentGrade> run =
                    new ClassRun(judging, results, roster, Locale.ENGLISH, 2, silent).grade(source, shard);
            Reports.write(run, Policy.standard(), out);
            judgedFirst = judgedFirst == 0 ? judging.judged() : judgedFirst;
            judgedAgain = judgedAgain < 0 ? judging.judged() : judgedAgain;
            return run;
        }
    }

    private static Path solved(Step step) {
        return KIT.resolve("solutions/reference/src/main/java")
                .resolve(step.className().replace('.', '/') + ".java");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        if (!Files.exists(to)) {
            Files.copy(from, to);
        }
    }

    @Test
    @DisplayName("what is right is done, behind the seal where sockets alone are needed, else beside the code")
    void right() {
        Map<String, StepGrade> steps = of("ada").steps().stream()
                .collect(Collectors.toMap(StepGrade::step, step -> step, (one, other) -> one, TreeMap::new));
        assertThat(steps.values()).extracting(StepGrade::status).containsOnly(StepStatus.DONE);
        assertThat(steps.get("client 1").seal()).isEqualTo(Seal.SEALED);
        assertThat(steps.get("gui 1").seal()).isEqualTo(Seal.NOT_SEALED);
        assertThat(steps.get("room 1").seal()).isEqualTo(Seal.SEALED);
        assertThat(steps.get("room 4").seal()).isEqualTo(Seal.NOT_SEALED);
    }

    @Test
    @DisplayName("a mistake is told in the student's language, with the line and its misconception")
    void wrong() {
        StepGrade step = of("bob").steps().get(2);
        assertThat(step.status()).isEqualTo(StepStatus.WRONG);
        assertThat(step.failures().get(0).cause()).isEqualTo("NEWLINE_ADDED");
        assertThat(step.failures().get(0).message()).contains("可能原因");
    }

    @Test
    @DisplayName("a mistake in the room is told as any other, behind the seal or beside the code")
    void wrongInTheRoom() {
        List<StepGrade> room = of("bob").steps().subList(20, 22);
        assertThat(room).extracting(StepGrade::step).containsExactly("room 1", "room 4");
        assertThat(room).extracting(StepGrade::status).containsOnly(StepStatus.WRONG);
        assertThat(room).extracting(StepGrade::seal).containsExactly(Seal.SEALED, Seal.NOT_SEALED);
        assertThat(room).extracting(step -> step.failures().get(0).cause()).containsExactly("NAGLE_WAIT", "OVERWRITES");
    }

    @Test
    @DisplayName("who has begun nothing of the room has twenty steps, and empty fields in its columns")
    void withoutTheRoom() throws IOException {
        assertThat(of("cai").steps()).hasSize(20);
        List<String> table = Files.readAllLines(folder.resolve("first/gradebook.csv"), UTF_8);
        assertThat(table.get(0)).contains("gui 8,room 1,room 4,total");
        assertThat(table.get(1)).contains(",1,done,done,20,20,0,");
        assertThat(table.get(3)).contains(",0,,,0,20,0,");
    }

    @Test
    @DisplayName("one student alone gets the same verdicts")
    void one() throws Exception {
        Jail jail = Jails.best(KIT.resolve("solutions")).orElseThrow(() -> new IllegalStateException("no jail"));
        try (Judging judging = new Judging(KIT, jail, new Results(folder.resolve("first")).verdicts(), 1)) {
            StudentGrade alone = ClassRun.one(folder.resolve("class/bob"), judging, Locale.CHINESE);
            assertThat(Policy.standard().shown(alone).steps()).isEqualTo(of("bob").steps());
            assertThat(judging.judged()).isZero();
        }
    }

    @Test
    @DisplayName("a TODO that is still there is not started, and costs nothing")
    void stub() {
        assertThat(of("cai").steps().get(0).status()).isEqualTo(StepStatus.NOT_STARTED);
    }

    @Test
    @DisplayName("who is on the roster and handed nothing in has a row")
    void silent() {
        assertThat(of("dai").steps()).extracting(StepGrade::status).containsOnly(StepStatus.MISSING);
    }

    @Test
    @DisplayName("the same file is judged once, and not again when the grader runs again")
    void once() {
        // Twenty of one student, and of the other the one that differs and four told in another language; two each of the
        // room.
        assertThat(judgedFirst).isEqualTo(29);
        assertThat(judgedAgain).isZero();
    }

    @Test
    @DisplayName("two parts make the same table as the whole")
    void shards() throws IOException {
        Path merged = folder.resolve("merged");
        List<StudentGrade> all = Results.merged(List.of(folder.resolve("part1"), folder.resolve("part2")));
        Reports.write(all, Policy.standard(), merged);
        assertThat(merged.resolve("gradebook.csv")).hasSameBinaryContentAs(folder.resolve("first/gradebook.csv"));
        assertThat(merged.resolve("class.html")).hasSameBinaryContentAs(folder.resolve("first/class.html"));
    }

    private static StudentGrade of(String id) {
        return grades.stream().filter(grade -> grade.id().equals(id)).findFirst().map(Policy.standard()::shown)
                .orElseThrow();
    }
}
