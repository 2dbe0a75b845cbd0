package tcpchat.tutor.words;

/** What there is to say of a file that can't be compiled, and of tests that do not run to their end. */
public enum RunnerText implements Text {

    ENCODING_WRONG, ENCODING_MARK, CLASS_MISSING, SECOND_TYPE, FILE_MISSING,
    EXITED_AT, EXITED, OUT_OF_MEMORY, HUNG, DIED, THREADS_LEFT,
    NOT_RUN;

    @Override
    public String bundle() {
        return "tcpchat.tutor.runner";
    }
}
