package tcpchat.tutor.partner;

import tcpchat.tutor.steps.Language;

/** A known wrong idea of sockets or text, with the sentence that sets it right in {@code misconceptions.properties}. */
public enum Misconception {
    // Sending
    NOTHING_SENT, NOT_ALL_SENT, CHARACTERS_COUNTED, SENT_TWICE, NEWLINE_ADDED, LENGTH_ADDED, SOMETHING_ADDED,
    WRITE_UTF, WRITE_CHARS, WRITE_BYTES, OUTPUT_CLOSED,
    // Receiving
    BUFFER_TAIL, NULL_FOR_TEXT, EMPTY_TEXT, ONE_AT_A_TIME, TEXT_TRIMMED, TOO_MUCH_TAKEN, NOT_ALL_TAKEN, READ_AHEAD,
    CHARACTER_BROKEN, END_NOT_NULL, END_CLOSES, LEFT_OVER_KEPT,
    // Both
    WRONG_CHARSET, OTHER_SOCKET, OPTION_CHANGED, TIMEOUT_IGNORED, TIMEOUT_FIXED,
    // Exceptions
    EXCEPTION_SWALLOWED, EXCEPTION_WRAPPED, EXCEPTION_PRINTED, EXCEPTION_REPLACED, EXCEPTION_TOO_MUCH,
    // Sockets
    SAME_SOCKET, CONNECTED_TOO_EARLY, BOUND_TOO_EARLY, NOT_RESOLVED, HOST_IGNORED, PORT_IGNORED, EVERY_INTERFACE,
    LOOPBACK_FOR_ALL, REUSE_MISSING, BACKLOG_IGNORED, ACCEPTED_TOO_EARLY, LISTENER_CLOSED, WAITS_FOR_TALK,
    // Closing
    NOT_CLOSED, HALF_CLOSED, CLOSED_BY_RESET, CLOSE_NEEDS_SOCKET, SECOND_NOT_CLOSED, CLOSE_ORDER,
    // Waiting
    WAIT_ACCEPT, WAIT_CONNECT, WAIT_READ, WAIT_NEWLINE, WAIT_FULL, WAIT_WRITE, WAIT_THREAD, ENDLESS_LOOP;

    private static final String BUNDLE = "tcpchat.tutor.misconceptions";

    /** The sentence for the student, in the language of the reader. */
    public String sentence() {
        return Language.say(BUNDLE, name());
    }
}
