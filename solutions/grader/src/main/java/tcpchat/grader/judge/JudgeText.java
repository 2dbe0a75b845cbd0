package tcpchat.grader.judge;

import tcpchat.tutor.words.Text;

/** What the grader has to say of a step that it could not judge as others. */
enum JudgeText implements Text {

    COMPILER_GAVE_UP, NO_VERDICT;

    @Override
    public String bundle() {
        return "tcpchat.grader.judge";
    }
}
