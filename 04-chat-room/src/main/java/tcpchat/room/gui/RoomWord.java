package tcpchat.room.gui;

import java.util.Locale;
import tcpchat.gui.Phrase;
import tcpchat.room.host.Leaving;
import tcpchat.room.host.Refusal;

/** Every word and sentence of the room's windows, besides those that all windows of the kit have. */
enum RoomWord implements Phrase {

    ROOM_TITLE, MEMBER_TITLE, OPEN, CLOSE, JOIN, LEAVE, SEND, NAME, PRESENT, MESSAGES_HELP,
    MENU_DEMO, STOP_READING, STOP_HEARTBEATS, RESET, SAY_MUCH,

    SAY_OPENED, SAY_CLOSED, SAY_CUT_OFF, SAY_JOINED, SAY_GONE, SAY_REFUSED, SAY_STRANGER, SAID,
    LEFT, BROKEN, TOO_SLOW, SILENT, NAME_TAKEN, NAME_INVALID, ROOM_CLOSED,
    SAY_IN, SAY_LEFT, SAY_OUTSIDE, SAY_DISCONNECTED, SAY_READS_NO_MORE, SAY_BEATS_NO_MORE,
    SAY_MUCH_AT_ONCE,

    NOTICE_ALREADY_IN, NOTICE_NOT_IN, NOTICE_NO_NAME, NOTICE_TOO_LONG,

    STATE_CLOSED, STATE_OPENING, STATE_OPEN, STATE_CLOSING,
    STATE_OUTSIDE, STATE_JOINING, STATE_IN, STATE_LEAVING;

    static RoomWord of(Leaving reason) {
        return switch (reason) {
            case LEFT -> LEFT;
            case BROKEN -> BROKEN;
            case TOO_SLOW -> TOO_SLOW;
            case SILENT -> SILENT;
        };
    }

    static RoomWord of(Refusal reason) {
        return switch (reason) {
            case NAME_TAKEN -> NAME_TAKEN;
            case NAME_INVALID -> NAME_INVALID;
            case ROOM_CLOSED -> ROOM_CLOSED;
        };
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    @Override
    public String files() {
        return "tcpchat.room.gui.words";
    }
}
