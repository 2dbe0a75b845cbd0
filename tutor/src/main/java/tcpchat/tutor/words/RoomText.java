package tcpchat.tutor.words;

/** What is said of a room in the terminal, and in it. */
public enum RoomText implements Text {

    ROOM, OPENED, JOINED, REFUSED, SAID, LEFT, STRANGER, CLOSED, CUT_OFF,
    HAS_LEFT, BROKEN, TOO_SLOW, SILENT, NAME_TAKEN, NAME_INVALID, ROOM_CLOSED,
    JOINS, IN, SAYS, MANY, HEARD, STOPS, LEAVES, OUTSIDE, NOT_IN, DISCONNECTED, OTHER_JOINED, OTHER_GONE,
    QUESTION, ANSWER, HUNG, AT_MEMBER, NO_ROOM;

    @Override
    public String bundle() {
        return "tcpchat.tutor.room";
    }
}
