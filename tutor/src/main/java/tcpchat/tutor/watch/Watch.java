package tcpchat.tutor.watch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tcpchat.tutor.board.Board;
import tcpchat.tutor.board.StepResult;
import tcpchat.tutor.board.StepResult.Status;
import tcpchat.tutor.lab.Examiner;
import tcpchat.tutor.lab.HintPage;
import tcpchat.tutor.lab.Notebook;
import tcpchat.tutor.lab.Reset;
import tcpchat.tutor.lab.Trouble;
import tcpchat.tutor.lab.Verdict;
import tcpchat.tutor.lab.VerdictPage;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.steps.Track;
import tcpchat.tutor.words.LabText;

/**
 * {@code lab watch}: at every save the verdict. One thread does what there is to do and prints; others hear the keys,
 * hear of saves, and look at the steps, and wake it. It never goes on to another step by itself: only a save or a key
 * does.
 */
public final class Watch implements AutoCloseable {

    /** How long a save may go unnoticed where the system does not tell of it. */
    private static final Duration TICK = Duration.ofMillis(100);
    private static final Duration TIME_TO_END = Duration.ofSeconds(10);

    private final Path kit;
    private final Keys keys;
    private final Screen screen;
    private final Examiner examiner;
    private final Notebook notebook;
    private final Saves saves;
    private final Alarm alarm;
    private final ExecutorService background = Executors.newSingleThreadExecutor(work -> Daemon.of("look", work));
    /** What wakes the watch: a key, or no more than a sign that something has happened. */
    private final BlockingQueue<Optional<Character>> news = new LinkedBlockingQueue<>();
    private final Map<Step, StepResult> results = new LinkedHashMap<>();
    private final Set<Step> touched = new LinkedHashSet<>();
    private final EnumSet<Track> wholeTracks = EnumSet.noneOf(Track.class);
    private Examination look;
    private Step current;
    private Reset question;

    Watch(Path kit, Keys keys, PrintStream out) throws IOException {
        this.kit = kit;
        this.keys = keys;
        this.screen = new Screen(out, keys);
        this.saves = new Saves(kit);
        this.alarm = Alarm.on(saves.folders(), this::wake);
        this.notebook = new Notebook(kit);
        screen.print(List.of(LabText.LOOKING.say()));
        for (Step step : Steps.all()) {
            Optional<StepResult> known = notebook.resultOf(step);
            results.put(step, known.orElse(null));
            if (known.isEmpty()) {
                touched.add(step);
            }
        }
        this.examiner = Examiner.forLong(kit, firstOpen().orElse(Steps.all().get(0)).track());
    }

    /** Takes over the terminal, or reads lines where there is none. */
    public static Watch open(Path kit, int columns) throws IOException {
        Keys keys = TerminalKeys.open().orElseGet(() -> new LineKeys(System.in, columns));
        return new Watch(kit, keys, System.out);
    }

    /** Watches until a person has had enough. */
    public void run() throws IOException, InterruptedException {
        keys.tell(key -> news.add(Optional.of(key)));
        begin();
        while (true) {
            Optional<Character> key = nextKey();
            if (key.isPresent() && !press(key.get())) {
                screen.print(List.of(LabText.BYE.say()));
                return;
            }
            touched.addAll(saves.poll());
            turn();
        }
    }

    /** Returns when nothing goes on any more; an interrupt ends the wait for that. */
    @Override
    public void close() throws IOException {
        keys.close();
        alarm.close();
        if (look != null) {
            look.abandon();
        }
        background.shutdown();
        examiner.close();
        try {
            background.awaitTermination(TIME_TO_END.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for a key, for a sign, or for a while. */
    private Optional<Character> nextKey() throws InterruptedException {
        Optional<Character> next = news.poll(TICK.toMillis(), TimeUnit.MILLISECONDS);
        return next == null ? Optional.empty() : next;
    }

    private void wake() {
        news.add(Optional.empty());
    }

    /** Shows the board; first it looks at whatever has changed since the last time. */
    private void begin() throws IOException {
        if (touched.isEmpty()) {
            showBoard();
        } else {
            look = lookAtTouched(this::showFirst);
        }
        // Beside the looks: who saves at once should not have to wait for the end of it.
        Daemon.of("warm-up", this::warmUp).start();
    }

    /** Ends a look, shows what came of it, and begins the next one. */
    private void turn() throws IOException, InterruptedException {
        if (look != null && look.isDone()) {
            finish(look);
            look = null;
        }
        if (look != null && !touched.isEmpty()) {
            look.abandonIfLong();
        }
        if (look != null && current != null && look.isSlow()) {
            // What stands on the screen is about the file as it was before.
            screen.print(List.of("  " + LabText.RUNNING.say()));
        }
        if (look == null && !touched.isEmpty()) {
            look = lookAtTouched(this::showVerdicts);
        }
    }

    private void warmUp() {
        try {
            examiner.warmUp();
        } catch (IOException unreadable) {
            // The first look will say so, or be a little slower.
        }
    }

    private Examination lookAtTouched(Examination.Sequel sequel) {
        Examination begun = new Examination(new LinkedHashSet<>(touched), wholeTracks.clone(), examiner, background,
                sequel, this::wake);
        touched.clear();
        wholeTracks.clear();
        return begun;
    }

    private void finish(Examination done) throws IOException, InterruptedException {
        if (done.isAbandoned()) {
            touched.addAll(done.steps());
            wholeTracks.addAll(done.wholeTracks());
            return;
        }
        try {
            Examination.Findings findings = done.findings();
            findings.verdicts().forEach(verdict -> results.put(verdict.step(), verdict.result()));
            done.sequel().show(findings);
        } catch (IOException unreadable) {
            if (current == null) {
                // Without the first look there is no board to go on with.
                throw unreadable;
            }
            screen.print(List.of(Trouble.with(unreadable)));
        }
    }

    private void showFirst(Examination.Findings findings) {
        showBoard();
    }

    private void showBoard() {
        if (current == null) {
            current = firstOpen().orElse(Steps.all().get(0));
        }
        List<String> lines = new ArrayList<>();
        results.values().forEach(result -> lines.addAll(board().line(result)));
        lines.addAll(foot(List.of("", "  " + LabText.WATCHING.say())));
        screen.fresh(lines);
    }

    /** Shows the verdict on the step a student is at; of several, on the first that is wrong. */
    private void showVerdicts(Examination.Findings findings) throws IOException {
        List<Verdict> verdicts = findings.verdicts();
        Verdict shown = verdicts.stream().filter(verdict -> isWrong(verdict.result())).findFirst()
                .or(() -> verdicts.stream().filter(verdict -> verdict.step().equals(current)).findFirst())
                .orElse(verdicts.get(0));
        current = shown.step();
        VerdictPage page = new VerdictPage(kit, screen.columns());
        List<String> lines = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            lines.addAll(verdict == shown ? page.brief(verdict) : board().line(verdict.result()));
        }
        findings.rules().forEach(rules -> lines.addAll(page.rules(rules)));
        lines.addAll(foot(List.of()));
        screen.fresh(lines);
    }

    /** The bar, where the student is, and the keys; what is to be said besides comes before these. */
    private List<String> foot(List<String> besides) {
        List<String> lines = new ArrayList<>(List.of("", board().bar()));
        StepResult result = results.get(current);
        Optional<Step> next = nextOpen();
        if (result.status() != Status.DONE) {
            lines.add("  " + LabText.CURRENT.say(current.id(), result.place()));
        } else if (next.isPresent()) {
            lines.add("  " + LabText.STEP_DONE.say(current.id()) + " "
                    + LabText.NEXT_STEP.say(next.get().id(), next.get().title()));
        } else {
            lines.add("  " + LabText.ALL_DONE.say());
        }
        lines.addAll(besides);
        lines.add("  " + LabText.KEYS.say());
        if (keys.needEnter()) {
            lines.add("  " + LabText.KEYS_LINES.say());
        }
        return lines;
    }

    /** Does what the key says; false where it says that it is enough. */
    private boolean press(char key) throws IOException {
        if (key == Keys.INTERRUPT || key == Keys.END_OF_INPUT) {
            return false;
        }
        if (question != null) {
            answer(key);
            return true;
        }
        if (current == null && key != 'q') {
            // The first look is not over.
            return true;
        }
        switch (Character.toLowerCase(key)) {
            case 'q' -> {
                return false;
            }
            case 'h' -> showHint();
            case 'n' -> goOn();
            case 'l' -> showBoard();
            case 'c' -> {
                touched.addAll(Steps.of(current.track()));
                wholeTracks.add(current.track());
            }
            case 'r' -> ask();
            case '?' -> screen.print(LabText.KEYS_LONG.say().lines().map(line -> "  " + line).toList());
            default -> { }
        }
        return true;
    }

    private void showHint() throws IOException {
        screen.print(List.of(""));
        screen.print(new HintPage(kit).next(current));
    }

    private void goOn() {
        nextOpen().ifPresent(step -> {
            current = step;
            List<String> lines = new ArrayList<>(board().line(results.get(step)));
            lines.addAll(foot(List.of()));
            screen.fresh(lines);
        });
    }

    private void ask() throws IOException {
        question = Reset.of(kit, List.of(current)).get(0);
        if (question.isNeeded()) {
            screen.print(List.of("", question.question()));
        } else {
            screen.print(List.of("", LabText.RESET_SAME.say(question.place())));
            question = null;
        }
    }

    private void answer(char key) throws IOException {
        screen.print(List.of(Reset.isYes(String.valueOf(key)) ? question.run() : LabText.RESET_NO.say()));
        question = null;
    }

    /** The first step after the current one that is not done, else the first before it. */
    private Optional<Step> nextOpen() {
        List<Step> steps = Steps.all();
        int here = steps.indexOf(current) + 1;
        return Stream.concat(steps.subList(here, steps.size()).stream(), steps.subList(0, here - 1).stream())
                .filter(step -> results.get(step).status() != Status.DONE)
                .findFirst();
    }

    private Optional<Step> firstOpen() {
        return Steps.all().stream()
                .filter(step -> results.get(step) == null || results.get(step).status() != Status.DONE)
                .findFirst();
    }

    private Board board() {
        return new Board(List.copyOf(results.values()), screen.columns());
    }

    private static boolean isWrong(StepResult result) {
        return result.status() == Status.WRONG || result.status() == Status.BROKEN;
    }
}
