package tcpchat.tutor.words;

/** What a failed test says: what was expected, what happened, the likeliest cause, what to read. */
public enum ReportText implements Text {

    EXPECTED, HAPPENED, CAUSE, CAUSE_TOLD, NOT_TRIED, NOT_STARTED, READ, READ_MORE, READ_LAB, TODO;

    @Override
    public String bundle() {
        return "tcpchat.tutor.report";
    }
}
