package tcpchat.tutor.board;

/**
 * The marks of the board.
 *
 * @param done       a step that is done
 * @param wrong      a step that is wrong or does not compile
 * @param notStarted a step that is not started
 * @param full       a done part of the bar
 * @param empty      an open part of the bar
 */
record Marks(String done, String wrong, String notStarted, String full, String empty) {

    private static final Marks SIGNS = new Marks("✓", "✗", "·", "█", "░");
    private static final Marks ASCII = new Marks("+", "x", ".", "#", "-");

    /** Signs where the terminal can show them, else ASCII. */
    static Marks forTerminal() {
        return Output.shows(SIGNS.toString()) ? SIGNS : ASCII;
    }

    String of(StepResult.Status status) {
        return switch (status) {
            case DONE -> done;
            case WRONG, BROKEN -> wrong;
            case NOT_STARTED -> notStarted;
        };
    }
}
