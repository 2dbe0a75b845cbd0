package tcpchat.stage.stream;

import java.util.Optional;
import java.util.OptionalLong;
import tcpchat.stage.kernel.TcpRow;

/**
 * The bytes that go one way through a connection: how many the sender's kernel was given, and how many of them have
 * crossed for certain. What a row proves is counted with what was known before the look began: a row may be older than
 * a call that returned meanwhile.
 */
final class OneWay {

    /** Given by sends that have begun. */
    private long offered;
    /** Given by sends that have returned. */
    private long given;
    private long givenBefore;
    /** Returned by receives at the far end. */
    private long read;
    private long readBefore;
    private long crossed;
    private long acknowledged;
    /** How many of the bytes given were looked at for those that wait. */
    private long lookedAt;

    private final Arrival arrival = new Arrival();
    /** What was given before the last send. */
    private long givenBeforeSend;

    /** A send begins. */
    void sendBegins(int bytes) {
        offered += bytes;
        givenBeforeSend = given;
        arrival.sendBegins();
    }

    /** A receive at the far end begins, or has ended. */
    void isRead(boolean reads) {
        arrival.isRead(reads);
    }

    /** A send has returned: the kernel has all its bytes. */
    void sendReturned(int bytes) {
        given += bytes;
    }

    /** A send has failed: nobody knows how many of its bytes the kernel has taken. */
    void sendFailed() {
        offered = Math.max(given, crossed);
    }

    /** A receive at the far end has returned so many bytes; returns how many more are proven by it to have crossed. */
    long received(int bytes) {
        read += bytes;
        return cross(Math.min(offered, read));
    }

    /** The kernel's rows are read from now on. */
    void lookBegins() {
        givenBefore = given;
        readBefore = read;
    }

    /** How many more the rows prove to have crossed: what is acknowledged, and what has arrived. */
    long provenBy(Optional<Row> sender, Optional<Row> receiver) {
        OptionalLong arrivedOfSend = arrival.look(sender, receiver);
        if (arrivedOfSend.isPresent() && givenBefore == given && given > givenBeforeSend) {
            given = givenBeforeSend + arrivedOfSend.getAsLong();
            givenBefore = given;
            offered = given;
        }
        long proven = sender.filter(Row::tellsSendQueue).map(row -> givenBefore - row.dataToSend()).orElse(0L);
        long arrived = receiver.filter(row -> row.receiveQueue() != TcpRow.UNKNOWN)
                .map(row -> readBefore + row.dataToRead()).orElse(0L);
        return cross(Math.max(proven, Math.min(offered, arrived)));
    }

    /** How many more the sender's row proves to be acknowledged. */
    long newlyAcknowledged(Row sender) {
        long now = sender.tellsSendQueue() ? givenBefore - sender.dataToSend() : 0;
        long more = Math.max(0, now - acknowledged);
        acknowledged += more;
        return more;
    }

    /**
     * How many bytes of a send wait in the sender's queue; 0 where that was told of this send before, or where they may
     * be under way: they wait only if the receiver has not read what came before them.
     */
    long newlyWaiting(Row sender, Row receiver) {
        long waiting = Math.min(givenBefore - crossed, sender.dataToSend());
        if (givenBefore == lookedAt || waiting > 0 && receiver.dataToRead() == 0) {
            return 0;
        }
        lookedAt = givenBefore;
        return Math.max(0, waiting);
    }

    /** Whether everything that was given has crossed. */
    boolean isThrough() {
        return crossed >= given;
    }

    /** All that was given has crossed; returns how many bytes more that are. */
    long crossAll() {
        return cross(given);
    }

    private long cross(long all) {
        long more = Math.max(0, all - crossed);
        crossed += more;
        return more;
    }
}
