package tcpchat.grader.judge;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tcpchat.grader.grade.StepGrade;
import tcpchat.grader.grade.StepStatus;
import tcpchat.grader.jail.Jail;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Track;

/** Judges files, each of them once: the same file for the same step has the same verdict, whoever handed it in. */
public final class Judging implements Closeable {

    private final Path shownKit;
    private final Jail jail;
    private final Verdicts verdicts;
    private final Workplace workplace;
    private final JailedCompiler compiler;
    private final SealedJudge sealed;
    private final UnsealedJudge unsealed;
    private final String circumstances;
    private final Map<String, Object> beingJudged = new ConcurrentHashMap<>();
    private final AtomicInteger judged = new AtomicInteger();

    /**
     * A judge.
     *
     * @param kit      the root of the kit, which is built
     * @param verdicts what is known already, and where to keep what is found out
     * @param jobs     how many suites run at the same time, at most
     */
    public Judging(Path kit, Jail jail, Verdicts verdicts, int jobs) throws IOException {
        this.jail = jail;
        this.verdicts = verdicts;
        this.workplace = new Workplace(kit);
        this.shownKit = workplace.kitShownBy(jail, kit);
        List<Path> own = Workplace.ownClassPath();
        this.compiler = new JailedCompiler(jail, workplace.shownBy(jail, own), given());
        this.sealed = new SealedJudge(kit, jail, workplace, jobs);
        this.unsealed = new UnsealedJudge(shownKit, workplace.shownBy(jail, withoutGrader(own)), jail);
        this.circumstances = Hash.of(List.of(Runtime.version().toString(), jail.name(),
                System.getProperty("watchdog", ""), Hash.ofFolders(Stream.of(Track.values())
                        .map(track -> kit.resolve(track.folder()).resolve("target/test-classes")).toList()),
                Hash.ofFolders(List.of(kit.resolve("tutor/target/classes"),
                        kit.resolve("solutions/grader/target/classes")))));
    }

    private static List<Path> withoutGrader(List<Path> classPath) {
        return classPath.stream().filter(path -> !Files.exists(path.resolve("tcpchat/grader"))).toList();
    }

    /** The classes that students' files are compiled against. */
    private List<Path> given() {
        return Stream.of(Track.values()).map(this::classes).toList();
    }

    private Path classes(Track track) {
        return shownKit.resolve(track.folder()).resolve("target/classes");
    }

    /** How many verdicts were not known before. */
    public int judged() {
        return judged.get();
    }

    /** The judging of one student's files. */
    public Bench bench(Locale language) {
        return new Bench(this, language);
    }

    /** The verdict on that file, known or found out now. */
    StepGrade verdict(Step step, String text, Bench bench) throws IOException, InterruptedException {
        String key = Hash.of(List.of(circumstances, step.id(), bench.language().getLanguage(), text));
        // Of two who hand in the same file at the same time one waits for the other's verdict.
        synchronized (beingJudged.computeIfAbsent(key, added -> new Object())) {
            Optional<StepGrade> known = verdicts.find(key);
            if (known.isPresent()) {
                return known.get();
            }
            StepGrade found = bench.judge(step, text);
            judged.incrementAndGet();
            if (found.status() != StepStatus.INFRASTRUCTURE) {
                verdicts.keep(key, found);
            }
            return found;
        }
    }

    Jail jail() {
        return jail;
    }

    Workplace workplace() {
        return workplace;
    }

    JailedCompiler compiler() {
        return compiler;
    }

    SealedJudge sealed() {
        return sealed;
    }

    UnsealedJudge unsealed() {
        return unsealed;
    }

    List<Path> classPath(Step step) {
        return new ArrayList<>(step.track().needs()).stream().map(this::classes).toList();
    }

    @Override
    public void close() throws IOException {
        sealed.close();
        compiler.close();
        workplace.close();
    }
}
