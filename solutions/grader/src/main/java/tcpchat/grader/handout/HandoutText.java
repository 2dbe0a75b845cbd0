package tcpchat.grader.handout;

import tcpchat.tutor.words.Text;

/** What {@code lab handout} says to an instructor. */
enum HandoutText implements Text {

    ZIP_MADE, AUTOGRADER_MADE, GIT_MADE,
    NO_GIT, NO_CHECKOUT, NOT_CLEAN, AND_MORE, NOT_A_STUB, GIT_FAILED,
    EXISTS, NOT_EMPTY, TRACK_ALONE, HINTS_NEGATIVE, WELCOME_UNREADABLE;

    @Override
    public String bundle() {
        return "tcpchat.grader.handout";
    }
}
