package tcpchat.room.host;

/** Why a client is not, or no longer, in the room. It is told so in words, which are the host's. */
public enum Refusal {
    NAME_TAKEN, NAME_INVALID, ROOM_CLOSED
}
