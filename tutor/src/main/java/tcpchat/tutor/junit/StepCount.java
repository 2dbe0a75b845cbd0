package tcpchat.tutor.junit;

import java.util.HashMap;
import java.util.Map;
import tcpchat.tutor.board.StepResult.Tally;
import tcpchat.tutor.steps.KnownTests;
import tcpchat.tutor.steps.Step;

/** Counts how the tests of one step end, against those that the step is known to have. */
public final class StepCount {

    private final KnownTests known;
    private final Part core;
    private final Part challenge;

    public StepCount(Step step) {
        known = KnownTests.of(step);
        core = new Part(known.core());
        challenge = new Part(known.challenge());
    }

    /** Adds a test that has ended. */
    public synchronized void add(String method, boolean isChallenge, Outcome outcome) {
        (isChallenge ? challenge : core).add(method,
                outcome == Outcome.ABORTED && known.mayBeLeftOut(method) ? Outcome.PASSED : outcome);
    }

    /** The tests that make the step done. */
    public synchronized Tally core() {
        return core.tally();
    }

    /** The tests that go beyond. */
    public synchronized Tally challenge() {
        return challenge.tally();
    }

    private static final class Part {

        private final Map<String, Integer> known;
        private final Map<String, Integer> passed = new HashMap<>();
        private int failed;
        private int notStarted;

        Part(Map<String, Integer> known) {
            this.known = known;
        }

        void add(String method, Outcome outcome) {
            switch (outcome) {
                case PASSED -> passed.merge(method, 1, Integer::sum);
                case FAILED -> failed++;
                case NOT_STARTED -> notStarted++;
                default -> {}
            }
        }

        Tally tally() {
            int all = known.values().stream().mapToInt(Integer::intValue).sum();
            int evidence = known.entrySet().stream()
                    .mapToInt(test -> Math.min(test.getValue(), passed.getOrDefault(test.getKey(), 0))).sum();
            return new Tally(evidence, failed, notStarted, all);
        }
    }
}
