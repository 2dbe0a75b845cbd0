package tcpchat.tutor.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tcpchat.tutor.board.StepResult.Status;
import tcpchat.tutor.board.StepResult.Tally;
import tcpchat.tutor.words.BoardText;

/** The few lines that say how far a student is: a line a step, a bar, and the next file to open. */
public final class Board {

    private static final int BAR = 24;
    private static final int MARK = 4;
    private static final int ID = 9;
    private static final int TITLE = 28;

    private final List<StepResult> results;
    private final int columns;
    private final Marks marks = Marks.forTerminal();

    /** A board of these results, in the order of the steps, as wide as it likes. */
    public Board(List<StepResult> results) {
        this(results, Integer.MAX_VALUE);
    }

    /** A board of these results, in the order of the steps, for a terminal of that many columns. */
    public Board(List<StepResult> results, int columns) {
        this.results = List.copyOf(results);
        this.columns = columns;
    }

    /** The lines to print. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.addAll(steps());
        lines.add("");
        lines.addAll(bars());
        lines.add("  " + next()
                .map(next -> BoardText.NEXT.say(next.place()))
                .orElseGet(() -> BoardText.ALL_DONE.say()));
        lines.add("");
        return lines;
    }

    /** The first step to do; of a track beyond the chat only where it is begun, or nothing else is on the board. */
    private Optional<StepResult> next() {
        return results.stream()
                .filter(ofChat().isEmpty() ? result -> result.status() != Status.DONE : StepResult::isOpen)
                .findFirst();
    }

    /** The lines of the steps; those of a track that goes beyond the chat stand apart. */
    public List<String> steps() {
        List<String> lines = new ArrayList<>();
        ofChat().forEach(result -> lines.addAll(line(result)));
        if (!ofChat().isEmpty() && !beyond().isEmpty()) {
            lines.add("");
        }
        beyond().forEach(result -> lines.addAll(line(result)));
        return lines;
    }

    /**
     * How many steps are done, as a bar and in words. What goes beyond the chat is counted by itself, and only where it is
     * begun, or the chat is done.
     */
    public List<String> bars() {
        List<String> bars = new ArrayList<>();
        if (!ofChat().isEmpty()) {
            bars.add(bar(ofChat()) + BoardText.DONE_OF.say(done(ofChat()), ofChat().size()));
        }
        boolean begun = beyond().stream().anyMatch(result -> result.status() != Status.NOT_STARTED);
        if (!beyond().isEmpty() && (begun || ofChat().stream().noneMatch(StepResult::isOpen))) {
            bars.add(bar(beyond()) + BoardText.DONE_BEYOND.say(done(beyond()), beyond().size()));
        }
        return bars;
    }

    private String bar(List<StepResult> counted) {
        int full = (int) (done(counted) * BAR / counted.size());
        return "  " + Paint.DONE.on(marks.full().repeat(full)) + marks.empty().repeat(BAR - full) + "  ";
    }

    private static long done(List<StepResult> counted) {
        return counted.stream().filter(result -> result.status() == Status.DONE).count();
    }

    private List<StepResult> ofChat() {
        return results.stream().filter(result -> !result.step().track().isBeyond()).toList();
    }

    private List<StepResult> beyond() {
        return results.stream().filter(result -> result.step().track().isBeyond()).toList();
    }

    /** The line of one step; where the terminal is narrow, how it stands comes on a second one. */
    public List<String> line(StepResult result) {
        Status status = result.status();
        String mark = "  " + Paint.of(status).on(marks.of(status)) + " ";
        String name = Columns.pad(result.step().id(), ID);
        String title = result.step().title();
        Tally challenge = result.challenge();
        String state = state(status, result.core()) + (challenge.known() == 0 || status == Status.NOT_STARTED ? ""
                : "  " + BoardText.CHALLENGE.say(challenge.passed(), challenge.known()));
        String whole = name + Columns.pad(title, TITLE) + state;
        return MARK + Columns.of(whole) <= columns ? List.of(mark + whole)
                : List.of(mark + name + title, " ".repeat(MARK + ID) + state);
    }

    private String state(Status status, Tally core) {
        return switch (status) {
            case DONE -> BoardText.DONE.say();
            case WRONG -> core.notRun() == 0 ? BoardText.WRONG.say(core.passed(), core.known())
                    : BoardText.WRONG_NOT_RUN.say(core.passed(), core.known(), core.notRun());
            case BROKEN -> BoardText.BROKEN.say();
            case NOT_STARTED -> BoardText.NOT_STARTED.say();
        };
    }
}
