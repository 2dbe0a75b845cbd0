package tcpchat.tutor.words;

/** What the lab command says of a student's steps, and why it can't do its work. */
public enum LabText implements Text {

    HINT, HINT_LAST, HINT_NONE, OPEN, CHALLENGE_LEFT, MORE_FAILURES, MORE_ERRORS, PRINTED, RULE, SAME_CAUSE, NOT_TRIED,
    NOT_RUN,
    LOOKING, RUNNING, CURRENT, STEP_DONE, SHOWN, QUESTION, NEXT_STEP, ON_STAGE, ALL_DONE, KEYS, KEYS_LONG, KEYS_LINES,
    BYE,
    RESET_ASK, RESET_SEVERAL, RESET_DONE, RESET_SAME, RESET_NO, RESET_NO_TERMINAL,
    NAME_UNKNOWN, WRONG_WORDS, WORDS_UNKNOWN, WORDS_MISSING, WORDS_INVALID, NO_KIT, NO_GRADER, FILE_GONE, FILE_REFUSED,
    TROUBLE,
    BUILDING, BUILD_FAILED, BUILD_BROKEN;

    @Override
    public String bundle() {
        return "tcpchat.tutor.lab";
    }
}
