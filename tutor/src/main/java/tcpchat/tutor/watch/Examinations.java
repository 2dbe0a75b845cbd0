package tcpchat.tutor.watch;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tcpchat.tutor.lab.Examiner;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.steps.Track;

/** The examinations in the background, one at a time, and what the next one has to be about. */
final class Examinations implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Examiner examiner;
    private final Runnable sign;
    private final ExecutorService background = Executors.newSingleThreadExecutor(work -> Daemon.of("examiner", work));
    private final Set<Step> due = new LinkedHashSet<>();
    private final EnumSet<Track> dueTracks = EnumSet.noneOf(Track.class);
    private Optional<Examination> running = Optional.empty();

    /** None runs yet; the sign is given each time that one is done. */
    Examinations(Examiner examiner, Runnable sign) {
        this.examiner = examiner;
        this.sign = sign;
    }

    /** Makes the first one as quick as the others will be, beside them: who saves at once should not have to wait. */
    void warmUp() {
        Daemon.of("warm-up", () -> {
            try {
                examiner.warmUp();
            } catch (IOException unreadable) {
                // The first examination will say so, or be a little slower.
            }
        }).start();
    }

    /** Asks for an examination of these steps. */
    void request(Collection<Step> steps) {
        due.addAll(steps);
    }

    /** Asks for an examination of a whole track, its rules included. */
    void request(Track track) {
        due.addAll(Steps.of(track));
        dueTracks.add(track);
    }

    /** Asks once more for what that one was about. */
    void requestAgain(Examination abandoned) {
        due.addAll(abandoned.steps());
        dueTracks.addAll(abandoned.wholeTracks());
    }

    /** The one that ran, once it is done, so that the next one can begin. */
    Optional<Examination> takeDone() {
        Optional<Examination> done = running.filter(Examination::isDone);
        if (done.isPresent()) {
            running = Optional.empty();
        }
        return done;
    }

    /** Sees to what was asked for: begins, or ends what takes long. */
    void turn() {
        if (!due.isEmpty()) {
            running.ifPresentOrElse(Examination::abandonIfLong, this::begin);
        }
    }

    /** Whether a person who waits should be told that one runs; true once at most for each. */
    boolean isSlow() {
        return running.map(Examination::isSlow).orElse(false);
    }

    /** Returns when nothing goes on any more; an interrupt ends the wait for that. */
    @Override
    public void close() {
        running.ifPresent(Examination::abandon);
        background.shutdown();
        try {
            do {
                // Once more each time: its tests may be about to start at this very moment.
                examiner.cutShort();
            } while (!background.awaitTermination(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin() {
        running = Optional.of(new Examination(new LinkedHashSet<>(due), dueTracks.clone(), examiner, background, sign));
        due.clear();
        dueTracks.clear();
    }
}
