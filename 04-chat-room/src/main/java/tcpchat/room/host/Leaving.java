package tcpchat.room.host;

/** Why a member is gone, as far as the room can know. */
public enum Leaving {

    /** It has ended its stream: it has left, or its program has ended. */
    LEFT,

    /** The connection was reset, or did not keep to the frames. */
    BROKEN,

    /** It reads so slowly that its outbox was full. */
    TOO_SLOW,

    /** Nothing came from it for too long, not even a heartbeat. */
    SILENT
}
