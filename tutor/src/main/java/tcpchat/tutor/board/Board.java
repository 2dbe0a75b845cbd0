package tcpchat.tutor.board;

import java.util.ArrayList;
import java.util.List;
import tcpchat.tutor.board.StepResult.Status;
import tcpchat.tutor.board.StepResult.Tally;
import tcpchat.tutor.steps.Language;

/** The few lines that say how far a student is: a line a step, a bar, and the next file to open. */
public final class Board {

    private static final String WORDS = "tcpchat.tutor.board";
    private static final int BAR = 24;

    private final List<StepResult> results;
    private final Marks marks = Marks.forTerminal();

    /** A board of these results, in the order of the steps. */
    public Board(List<StepResult> results) {
        this.results = List.copyOf(results);
    }

    /** The lines to print. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        results.forEach(result -> lines.add(line(result)));
        long done = results.stream().filter(result -> result.status() == Status.DONE).count();
        int full = (int) (done * BAR / results.size());
        lines.add("");
        lines.add("  " + marks.full().repeat(full) + marks.empty().repeat(BAR - full) + "  "
                + say("done.of", done, results.size()));
        lines.add("  " + results.stream()
                .filter(result -> result.status() != Status.DONE)
                .findFirst()
                .map(next -> say("next", next.place()))
                .orElseGet(() -> say("all.done")));
        lines.add("");
        return lines;
    }

    private String line(StepResult result) {
        Status status = result.status();
        String line = "  " + marks.of(status) + " " + Columns.pad(result.step().id(), 9)
                + Columns.pad(result.step().title(), 28)
                + state(status, result.core());
        Tally challenge = result.challenge();
        return challenge.all() == 0 || status == Status.NOT_STARTED ? line
                : line + "  " + say("challenge", challenge.passed(), challenge.all());
    }

    private String state(Status status, Tally core) {
        return switch (status) {
            case DONE -> say("done");
            case WRONG -> say("wrong", core.failed(), core.all());
            case NOT_STARTED -> say("not.started");
        };
    }

    private static String say(String key, Object... arguments) {
        return Language.say(WORDS, key, arguments);
    }
}
