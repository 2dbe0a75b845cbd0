package tcpchat.room.text;

import static tcpchat.room.text.HostLane.ROOM;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import tcpchat.room.host.HostSteps;
import tcpchat.room.host.MemberTalk;
import tcpchat.room.host.Pace;
import tcpchat.room.host.Refusal;
import tcpchat.room.host.RoomHost;

/**
 * A room with three members, played to its end: they join, one of them under a name that is taken at first; they talk; one
 * stops reading, and the others go on; one leaves; the room closes.
 */
final class Play {

    /** Livelier heartbeats than usual: whoever reads nothing finds out by them that it was let go. */
    private static final Pace PACE = new Pace(Duration.ofMillis(300), Duration.ofSeconds(15), Duration.ofSeconds(2));
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String LONG = "x".repeat(MemberTalk.MOST_BYTES);
    /** Far more than two kernels and an outbox keep for a member that does not read. */
    private static final int MOST_LONG_TEXTS = 2_000;

    private final Reports reports;
    private final Map<Refusal, String> words;
    private final String question;
    private final String answer;
    private final HostLane host;
    private final MemberLane ann;
    private final MemberLane bob;
    private final MemberLane cyd;

    /** A play in that language. */
    Play(Reports reports, Map<Refusal, String> words, String question, String answer) {
        this.reports = reports;
        this.words = words;
        this.question = question;
        this.answer = answer;
        this.host = new HostLane(reports);
        this.ann = new MemberLane("ann", reports, PACE);
        this.bob = new MemberLane("bob", reports, PACE);
        this.cyd = new MemberLane("cyd", reports, PACE);
    }

    /** Whether the text is one of those that are counted and not shown. */
    static boolean isLong(String text) {
        return text.length() == LONG.length();
    }

    /** Plays it there, to its end. */
    void play(String at, int port) throws InterruptedException {
        RoomHost room = new RoomHost(HostSteps.own(), host, words::get, PACE);
        room.open(at, port);
        reports.await(ROOM, "opened");
        join(host.address());
        talk();
        int texts = overwhelmCyd();
        reports.tell("ann", "many", String.valueOf(LONG.length()), String.valueOf(texts));
        reports.tell("bob", "heard", String.valueOf(texts));
        reports.await("ann", "gone", "cyd");
        reports.await("bob", "gone", "cyd");
        reports.await("cyd", "disconnected");
        bob.leaves();
        reports.await("bob", "outside");
        reports.await("ann", "gone", "bob");
        room.close();
        reports.await("ann", "farewell", words.get(Refusal.ROOM_CLOSED));
        reports.await(ROOM, "closed");
    }

    private void join(InetSocketAddress address) throws InterruptedException {
        ann.joins(address, "ann");
        reports.await("ann", "in", "ann");
        bob.joins(address, "bob");
        reports.await("bob", "in", "ann, bob");
        reports.await("ann", "joined", "bob");
        cyd.joins(address, "ann");
        reports.await("cyd", "refused", words.get(Refusal.NAME_TAKEN));
        cyd.joins(address, "cyd");
        reports.await("cyd", "in", "ann, bob, cyd");
        reports.await("ann", "joined", "cyd");
        reports.await("bob", "joined", "cyd");
    }

    private void talk() throws InterruptedException {
        ann.says(question);
        for (String lane : new String[] {"ann", "bob", "cyd"}) {
            reports.await(lane, "said", "ann", question);
        }
        bob.says(answer);
        for (String lane : new String[] {"ann", "bob", "cyd"}) {
            reports.await(lane, "said", "bob", answer);
        }
    }

    /** Says long texts until the member that does not read is let go; returns how many, all of which the other one hears. */
    private int overwhelmCyd() throws InterruptedException {
        cyd.stopsReading();
        int texts = 0;
        while (!reports.has(ROOM, "left", "cyd", "TOO_SLOW")) {
            ann.says(LONG);
            texts++;
            if (texts > MOST_LONG_TEXTS) {
                throw reports.hung(ROOM, "left", "cyd", "TOO_SLOW");
            } else if (!bob.hearsLongText(PATIENCE)) {
                throw reports.hung("bob", "heard", String.valueOf(texts));
            }
        }
        return texts;
    }
}
