package tcpchat.stage.stream;

import java.util.Optional;
import java.util.OptionalLong;
import tcpchat.stage.kernel.TcpRow;

/**
 * How many bytes a send has really brought to the far end: a step that is not right yet may send others than its message.
 * It is known where everything had arrived before, and nobody reads there meanwhile.
 */
final class Arrival {

    private static final long UNKNOWN = -1;

    /** What lay unread at the far end at the last look, when nothing was under way. */
    private long unread = UNKNOWN;
    /** The same when the send began. */
    private long unreadBefore = UNKNOWN;
    private boolean isRead;

    /** A receive at the far end begins, or has ended. */
    void isRead(boolean reads) {
        isRead = reads;
        unread = UNKNOWN;
        unreadBefore = UNKNOWN;
    }

    void sendBegins() {
        unreadBefore = unread;
    }

    /** These are the rows now; returns how many bytes the last send has brought, where they tell and all have arrived. */
    OptionalLong look(Optional<Row> sender, Optional<Row> receiver) {
        boolean tells = !isRead && sender.filter(row -> row.tellsSendQueue() && row.dataToSend() == 0).isPresent()
                && receiver.filter(row -> row.receiveQueue() != TcpRow.UNKNOWN).isPresent();
        unread = tells ? receiver.orElseThrow().dataToRead() : UNKNOWN;
        return tells && unreadBefore != UNKNOWN ? OptionalLong.of(unread - unreadBefore) : OptionalLong.empty();
    }
}
