package tcpchat.tutor.words;

/** What the board says of the steps and of how many are done. */
public enum BoardText implements Text {

    DONE, WRONG, WRONG_NOT_RUN, BROKEN, NOT_STARTED, CHALLENGE, DONE_OF, DONE_BEYOND, NEXT, ALL_DONE;

    @Override
    public String bundle() {
        return "tcpchat.tutor.board";
    }
}
