package tcpchat.grader.intake;

import tcpchat.tutor.words.Text;

/** What there is to say of things that were handed in. */
enum IntakeText implements Text {

    NOTHING, NO_STUDENT_FILE, TOO_MANY_FILES, TOO_MUCH, TOO_DEEP, NOT_A_ZIP, ENCRYPTED, DAMAGED, UNREADABLE_PLACE,
    NO_SOURCE, CLASS_TOO_LARGE,
    NOT_UTF8, TWICE, TOO_LARGE, NAMED_TWICE, ALIKE,
    IGNORED, MORE, NO_NAME,
    LINK, SPECIAL, HIDDEN, UNREADABLE, UNSAFE_NAME, UNKNOWN_METHOD, COMPILED, OTHER_SOURCE, OTHER_FILE, OLDER, NOBODYS;

    @Override
    public String bundle() {
        return "tcpchat.grader.intake";
    }
}
