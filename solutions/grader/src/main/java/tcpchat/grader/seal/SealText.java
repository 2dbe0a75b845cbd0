package tcpchat.grader.seal;

import tcpchat.tutor.words.Text;

/** Why a student's code has not come back to the judge. */
enum SealText implements Text {

    ENDED, CUT_SHORT, SENT_WITHOUT_END, PIPE_ABUSED;

    @Override
    public String bundle() {
        return "tcpchat.grader.seal";
    }
}
