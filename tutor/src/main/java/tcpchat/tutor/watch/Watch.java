package tcpchat.tutor.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tcpchat.tutor.lab.Examiner;
import tcpchat.tutor.lab.Notebook;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.words.LabText;

/**
 * {@code lab watch}: at every save the verdict. One thread does what there is to do and prints; others hear the keys,
 * hear of saves, and look at the steps, and wake it. It never goes on to another step by itself: only a save or a key
 * does.
 */
public final class Watch implements AutoCloseable {

    /** How long a save may go unnoticed where the system does not tell of it. */
    private static final Duration TICK = Duration.ofMillis(100);

    private final Keys keys;
    private final Saves saves;
    private final Alarm alarm;
    private final WatchDesk desk;
    /** What wakes the watch: a key, or no more than a sign that something has happened. */
    private final BlockingQueue<Optional<Character>> news = new LinkedBlockingQueue<>();
    private Mode mode;

    Watch(Path kit, Keys keys, Screen screen, Examiner examiner) throws IOException {
        this.keys = keys;
        this.saves = new Saves(kit);
        this.alarm = Alarm.on(saves.folders(), this::wake);
        Progress progress = new Progress(new Notebook(kit));
        this.desk = new WatchDesk(kit, progress, new WatchPages(kit, screen, keys.needEnter(), progress),
                new Examinations(examiner, this::wake));
    }

    /**
     * Watches until a person has had enough. It takes over the terminal meanwhile, or reads lines where there is none.
     *
     * @param columns the width of the terminal where it can't be asked for
     */
    public static void watch(Path kit, int columns) throws IOException, InterruptedException {
        try (Keys keys = TerminalKeys.open().orElseGet(() -> new LineKeys(System.in, columns))) {
            Screen screen = new Screen(System.out, keys);
            screen.print(List.of(LabText.LOOKING.say()));
            try (Examiner examiner = Examiner.forLong(kit, new Progress(new Notebook(kit)).firstOpen().track());
                    Watch watch = new Watch(kit, keys, screen, examiner)) {
                watch.run();
            }
        }
    }

    void run() throws IOException, InterruptedException {
        keys.tell(key -> news.add(Optional.of(key)));
        begin();
        while (true) {
            Optional<Character> key = nextKey();
            if (key.isPresent()) {
                Optional<Mode> next = press(key.get());
                if (next.isEmpty()) {
                    desk.pages().add(LabText.BYE.say());
                    return;
                }
                mode = next.get();
            }
            desk.examinations().request(saves.poll());
            turn();
        }
    }

    /** Returns when nothing goes on any more; an interrupt ends the wait for that. */
    @Override
    public void close() throws IOException {
        alarm.close();
        desk.examinations().close();
    }

    /** Waits for a key, for a sign, or for a while. */
    private Optional<Character> nextKey() throws InterruptedException {
        Optional<Character> next = news.poll(TICK.toMillis(), TimeUnit.MILLISECONDS);
        return next == null ? Optional.empty() : next;
    }

    private void wake() {
        news.add(Optional.empty());
    }

    /** Shows the verdict of the step a student is at; first it looks at whatever has changed since the last time. */
    private void begin() throws IOException, InterruptedException {
        List<Step> due = desk.progress().due();
        mode = due.isEmpty() ? Mode.AtStep.first(desk) : new Mode.FirstLook(desk, false);
        desk.examinations().request(due);
        turn();
        desk.examinations().warmUp();
    }

    /** In every mode some keys say that it is enough; all others say what the mode makes of them. */
    private Optional<Mode> press(char key) throws IOException {
        return key == Keys.INTERRUPT || key == Keys.END_OF_INPUT ? Optional.empty()
                : mode.press(Character.toLowerCase(key));
    }

    /** Shows what an examination has found, and sees to the next one. */
    private void turn() throws IOException, InterruptedException {
        Optional<Examination> done = desk.examinations().takeDone();
        if (done.isPresent()) {
            finish(done.get());
        }
        desk.examinations().turn();
        if (desk.examinations().isSlow()) {
            mode.saySlow();
        }
    }

    private void finish(Examination done) throws IOException, InterruptedException {
        if (done.isAbandoned()) {
            desk.examinations().requestAgain(done);
            mode = mode.beginAnew();
            return;
        }
        try {
            Examination.Findings findings = done.findings();
            findings.verdicts().forEach(verdict -> desk.progress().add(verdict.result()));
            mode = mode.show(findings);
        } catch (IOException unreadable) {
            mode.fail(unreadable);
        }
    }
}
