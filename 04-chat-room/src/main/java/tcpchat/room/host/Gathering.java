package tcpchat.room.host;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import tcpchat.room.Members;
import tcpchat.room.Outbox;
import tcpchat.room.Step5Broadcast;

/**
 * Those in the room, and what all of them are told.
 *
 * <p>The lock is this object. Joining with its list, saying and leaving happen one after the other: so the names in every
 * member's window are right at any moment, and all windows show one order. Nobody waits for the network inside: an outbox
 * takes a text at once, or fails.
 */
final class Gathering {

    private static final Duration MOMENT = Duration.ofMillis(20);

    private final Members members;
    private final Step5Broadcast broadcast;
    private final RoomListener listener;
    private boolean over;

    Gathering(Members members, Step5Broadcast broadcast, RoomListener listener) {
        this.members = members;
        this.broadcast = broadcast;
        this.listener = listener;
    }

    Members members() {
        return members;
    }

    /**
     * Lets a member in where its name is free. It is told first who is here; then the others are told that it has come.
     *
     * @param opening opens the outbox, at once
     * @return whether it is in
     * @throws IOException where it is gone already, or the room is over
     */
    synchronized boolean join(MemberOutbox outbox, Consumer<MemberOutbox> opening) throws IOException {
        holdBack();
        if (over) {
            throw new IOException("the room is over");
        } else if (!members.join(outbox.name(), outbox)) {
            return false;
        }
        listener.joined(outbox.name());
        boolean isIn = false;
        try {
            opening.accept(outbox);
            outbox.put(Wire.list(members.all().keySet()));
            tell(new Others(outbox.name()), Wire.joined(outbox.name()));
            isIn = true;
        } finally {
            if (!isIn) {
                members.leave(outbox.name(), outbox);
                outbox.close();
                listener.left(outbox.name(), Leaving.BROKEN);
            }
        }
        return true;
    }

    /** Tells all that this member says that. */
    synchronized void say(MemberOutbox from, String text) {
        holdBack();
        // Whoever was let go a moment ago, as it was too slow, says nothing more.
        if (!over && members.all().get(from.name()) == from) {
            listener.said(from.name(), text);
            tell(members, Wire.says(from.name(), text));
        }
    }

    /** Lets a member go, and tells the others, unless that was done before. */
    synchronized void leave(MemberOutbox outbox, Leaving reason) throws IOException {
        holdBack();
        letGo(outbox, reason);
    }

    private void letGo(MemberOutbox outbox, Leaving reason) throws IOException {
        try {
            if (members.leave(outbox.name(), outbox)) {
                isGone(outbox.name(), reason);
            }
        } finally {
            outbox.close();
        }
    }

    /**
     * Waits for a moment while outboxes are more than half full, before it fills them further; meanwhile others have the
     * lock. The thread that waits does not read: so TCP holds back who says much at once, and members that read are not
     * taken for slow ones. One that does not read costs the others a second in all, until its outbox is full.
     */
    private void holdBack() {
        long end = System.nanoTime() + MOMENT.toNanos();
        try {
            while (!over && isCrowded() && System.nanoTime() < end) {
                wait(1);
            }
        } catch (InterruptedException roomCloses) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isCrowded() {
        return members.all().values().stream()
                .anyMatch(outbox -> outbox instanceof MemberOutbox member && member.isCrowded());
    }

    /** Sends a heartbeat to everybody who was told nothing for that long. */
    synchronized void beat(Duration idle) throws IOException {
        for (Outbox each : members.all().values()) {
            if (each instanceof MemberOutbox outbox && outbox.isIdleFor(idle)) {
                try {
                    outbox.put(Wire.HEARTBEAT);
                } catch (IOException unreachable) {
                    // Where the connection has ended, whoever reads it knows better why, and lets the member go.
                    if (outbox.whyUnreachable() == Leaving.TOO_SLOW) {
                        letGo(outbox, Leaving.TOO_SLOW);
                    }
                }
            }
        }
    }

    /** From here on nobody joins, and nothing is said or told. */
    synchronized void end() {
        over = true;
    }

    synchronized boolean isOver() {
        return over;
    }

    /** Has the listener told something in its turn, unless the room is over. */
    synchronized void report(Runnable news) {
        if (!over) {
            news.run();
        }
    }

    /** Tells some of the members. Who can't be reached is gone, of which the rest have to be told. */
    private void tell(Members some, String text) {
        Map<String, Outbox> told = members.all();
        for (String name : broadcast.broadcast(some, text)) {
            isGone(name, told.get(name) instanceof MemberOutbox outbox ? outbox.whyUnreachable() : Leaving.BROKEN);
        }
    }

    private void isGone(String name, Leaving reason) {
        if (!over) {
            listener.left(name, reason);
            tell(members, Wire.left(name));
        }
    }

    /** All members but one. */
    private final class Others implements Members {

        private final String one;

        Others(String one) {
            this.one = one;
        }

        @Override
        public boolean join(String name, Outbox outbox) {
            return members.join(name, outbox);
        }

        @Override
        public boolean leave(String name, Outbox outbox) {
            return members.leave(name, outbox);
        }

        @Override
        public Map<String, Outbox> all() {
            Map<String, Outbox> others = new TreeMap<>(members.all());
            others.remove(one);
            return others;
        }
    }
}
