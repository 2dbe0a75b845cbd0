package tcpchat.tutor.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import tcpchat.tutor.runner.Job;
import tcpchat.tutor.runner.Problem;
import tcpchat.tutor.runner.SubmissionCompiler;
import tcpchat.tutor.runner.SuiteResult;
import tcpchat.tutor.runner.WorkerCommand;
import tcpchat.tutor.runner.WorkerPool;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Language;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.steps.Track;

/** Says of steps whether they are right: compiles the student's files here and runs their tests in a worker. */
public final class Examiner implements AutoCloseable {

    /** The watchdog gives a test five seconds, and a suite three of those that hang; this is for what escapes it. */
    private static final Duration MOST_FOR_A_SUITE = Duration.ofSeconds(40);

    private final SubmissionCompiler compiler = new SubmissionCompiler();
    private final Map<Track, TrackClasses> tracks = new EnumMap<>(Track.class);
    private final Path kit;
    private final List<Step> warmUp;
    private final Notebook notebook;
    private final WorkerPool workers;
    private volatile boolean closed;

    private Examiner(Path kit, int workers, List<Step> warmUp) throws IOException {
        this.kit = kit;
        this.warmUp = warmUp;
        this.notebook = new Notebook(kit);
        for (Track track : Steps.tracks()) {
            tracks.put(track, new TrackClasses(kit, track, compiler));
        }
        for (Step step : warmUp) {
            compileGiven(step.track());
        }
        List<Job> jobs = warmUp.stream().map(step -> tracks.get(step.track()).warmUp(step)).toList();
        this.workers = new WorkerPool(workers, WorkerCommand.likeThisJvm(settings(kit)), jobs);
    }

    /** For a single look: it begins at once. */
    public static Examiner forOnce(Path kit) throws IOException {
        return new Examiner(kit, 1, List.of());
    }

    /** For many a look, most of them at that track: with warm workers, one of them a spare, though not at once. */
    public static Examiner forLong(Path kit, Track track) throws IOException {
        return new Examiner(kit, 2, Steps.of(track));
    }

    /** Makes this JVM's own compiler as quick as it will be: it compiles stubs, to no purpose but this. */
    public void warmUp() throws IOException {
        for (Step step : warmUp) {
            if (!closed) {
                tracks.get(step.track()).compileStub(step);
            }
        }
    }

    /**
     * Looks at these steps, each file as it is now, and writes the results down in the notebook.
     *
     * @param abandoned says when nobody wants to know any more; it is asked between two steps
     * @return a verdict a step; fewer where it was abandoned
     * @throws IOException where a file can't be read or a class not be written
     */
    public List<Verdict> examine(List<Step> steps, BooleanSupplier abandoned) throws IOException, InterruptedException {
        List<Verdict> verdicts = new ArrayList<>();
        Path compiled = null;
        List<Problem> problems = List.of();
        long begin = System.nanoTime();
        for (Step step : steps) {
            if (abandoned.getAsBoolean()) {
                break;
            }
            String fingerprint = Fingerprint.of(kit, step);
            if (!step.file().equals(compiled)) {
                compiled = step.file();
                problems = compile(step);
            }
            Optional<SuiteResult> suite = SubmissionCompiler.failed(problems) ? Optional.empty()
                    : Optional.of(workers.run(tracks.get(step.track()).job(step), MOST_FOR_A_SUITE));
            long end = System.nanoTime();
            Verdict verdict = new Verdict(step, problems, suite, Duration.ofNanos(end - begin));
            verdicts.add(verdict);
            notebook.write(verdict, fingerprint);
            begin = end;
        }
        return verdicts;
    }

    /** What the rules for every class of that track say; empty where a file of it does not compile. */
    public Optional<SuiteResult> rules(Track track) throws IOException, InterruptedException {
        boolean compiles = !SubmissionCompiler.failed(compileGiven(track)) && tracks.get(track).compileWhole();
        return compiles ? Optional.of(workers.run(tracks.get(track).rulesJob(), MOST_FOR_A_SUITE)) : Optional.empty();
    }

    /** Ends the tests that run now; what they were about is not to be believed. */
    public void cutShort() {
        workers.cutShort();
    }

    @Override
    public void close() throws IOException {
        closed = true;
        workers.close();
        compiler.close();
    }

    private List<Problem> compile(Step step) throws IOException {
        List<Problem> problems = compileGiven(step.track());
        if (SubmissionCompiler.failed(problems)) {
            return problems;
        }
        return tracks.get(step.track()).compile(step);
    }

    /** What is given in a track and in those that it needs, which come first. */
    private List<Problem> compileGiven(Track track) throws IOException {
        for (Track needed : Track.values()) {
            if (track.needs().contains(needed)) {
                List<Problem> problems = tracks.get(needed).compileGiven();
                if (SubmissionCompiler.failed(problems)) {
                    return problems;
                }
            }
        }
        return List.of();
    }

    private static Map<String, String> settings(Path kit) {
        Map<String, String> settings = new HashMap<>(Map.of("lang", Language.current().getLanguage(),
                "lab.home", kit.toString(), "lab", Kit.labCommand()));
        Optional.ofNullable(System.getProperty("watchdog")).ifPresent(wish -> settings.put("watchdog", wish));
        return settings;
    }
}
