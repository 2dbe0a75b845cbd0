package tcpchat.grader.run;

import tcpchat.tutor.words.Text;

/** What the grader says to the instructor. */
enum RunText implements Text {

    PROGRESS, DONE, REUSED, OPEN, WRITTEN, NO_JAIL, UNSAFE, SHARD_WRONG, ROSTER_WRONG, NOT_THERE, NO_RESULTS,
    TWO_RESULTS,
    NOTHING, NOT_STARTED, ON_NO_ROSTER, BROKEN_FILE;

    @Override
    public String bundle() {
        return "tcpchat.grader.run";
    }
}
