package tcpchat.tutor.watch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import tcpchat.tutor.board.StepResult.Status;
import tcpchat.tutor.lab.Examiner;
import tcpchat.tutor.lab.Verdict;
import tcpchat.tutor.runner.SuiteResult;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Track;

/** An examination of some steps that goes on in the background, so that keys and saves are heard meanwhile. */
final class Examination {

    /** One this short is better brought to its end: who saves ten times a second gets a verdict all the same. */
    private static final long LONG_NANOS = 1_000_000_000L;
    private static final long SLOW_NANOS = 700_000_000L;

    private final Set<Step> steps;
    private final Set<Track> wholeTracks;
    private final Examiner examiner;
    private final long begin = System.nanoTime();
    private final FutureTask<Findings> findings;
    private volatile boolean abandoned;
    private boolean slow;

    /** A verdict a step, and of each whole track what its rules say. */
    record Findings(List<Verdict> verdicts, List<SuiteResult> rules) {

        /** The first verdict on a step that is wrong. */
        Optional<Verdict> firstWrong() {
            return verdicts.stream().filter(verdict -> isWrong(verdict.result().status())).findFirst();
        }

        /** These findings without the verdicts on other steps. */
        Findings only(Verdict verdict) {
            return new Findings(List.of(verdict), rules);
        }

        /** The verdict on that step. */
        Optional<Verdict> of(Step step) {
            return verdicts.stream().filter(verdict -> verdict.step().equals(step)).findFirst();
        }

        private static boolean isWrong(Status status) {
            return status == Status.WRONG || status == Status.BROKEN;
        }
    }

    /** Begins at once, and gives a sign when it is done. */
    Examination(Set<Step> steps, Set<Track> wholeTracks, Examiner examiner, ExecutorService background, Runnable sign) {
        this.steps = steps;
        this.wholeTracks = wholeTracks;
        this.examiner = examiner;
        this.findings = new FutureTask<>(this::find) {
            @Override
            protected void done() {
                sign.run();
            }
        };
        background.execute(findings);
    }

    Set<Step> steps() {
        return steps;
    }

    Set<Track> wholeTracks() {
        return wholeTracks;
    }

    boolean isDone() {
        return findings.isDone();
    }

    boolean isAbandoned() {
        return abandoned;
    }

    /** Whether a person who waits for it should be told that it goes on; true once at most. */
    boolean isSlow() {
        boolean before = slow;
        slow = System.nanoTime() - begin > SLOW_NANOS;
        return slow && !before;
    }

    /** Ends it if it takes long. To be called until it is done: its tests may be about to start at this very moment. */
    void abandonIfLong() {
        if (System.nanoTime() - begin > LONG_NANOS) {
            abandon();
            examiner.cutShort();
        }
    }

    /** Says that nobody wants to know any more. */
    void abandon() {
        abandoned = true;
    }

    /** What came of it, when it is done. */
    Findings findings() throws IOException, InterruptedException {
        try {
            return findings.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Findings find() throws IOException, InterruptedException {
        List<Verdict> verdicts = examiner.examine(List.copyOf(steps), () -> abandoned);
        List<SuiteResult> rules = new ArrayList<>();
        for (Track track : wholeTracks) {
            if (!abandoned) {
                examiner.rules(track).ifPresent(rules::add);
            }
        }
        return new Findings(verdicts, rules);
    }
}
