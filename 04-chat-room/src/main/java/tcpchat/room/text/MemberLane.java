package tcpchat.room.text;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import tcpchat.room.host.MemberListener;
import tcpchat.room.host.MemberSteps;
import tcpchat.room.host.MemberTalk;
import tcpchat.room.host.Pace;

/** A member: reports what it does and what happens to it. */
final class MemberLane implements MemberListener {

    private final String lane;
    private final Reports reports;
    private final MemberTalk talk;
    private final Semaphore longTexts = new Semaphore(0);

    MemberLane(String lane, Reports reports, Pace pace) {
        this.lane = lane;
        this.reports = reports;
        this.talk = new MemberTalk(MemberSteps.own(), this, pace);
    }

    void joins(InetSocketAddress room, String name) {
        reports.tell(lane, "joins", name);
        talk.join(room.getAddress().getHostAddress(), room.getPort(), name);
    }

    void says(String text) {
        if (!Play.isLong(text)) {
            reports.tell(lane, "says", text);
        }
        talk.say(text);
    }

    /** Whether a long text comes in time that has not been waited for yet. */
    boolean hearsLongText(Duration time) throws InterruptedException {
        return longTexts.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stopsReading() {
        reports.tell(lane, "stops");
        talk.stopReading();
    }

    void leaves() {
        reports.tell(lane, "leaves");
        talk.leave();
    }

    @Override
    public void joined(List<String> names) {
        reports.tell(lane, "in", String.join(", ", names));
    }

    @Override
    public void memberJoined(String name) {
        reports.tell(lane, "joined", name);
    }

    @Override
    public void memberLeft(String name) {
        reports.tell(lane, "gone", name);
    }

    @Override
    public void said(String name, String text) {
        if (Play.isLong(text)) {
            longTexts.release();
        } else {
            reports.tell(lane, "said", name, text);
        }
    }

    @Override
    public void mistake(Throwable fault) {
        reports.failed(fault);
    }

    @Override
    public void refused(String reason) {
        reports.tell(lane, "refused", reason);
    }

    @Override
    public void joinFailed(Throwable reason) {
        reports.failed(reason);
    }

    @Override
    public void roomClosed(String reason) {
        reports.tell(lane, "farewell", reason);
    }

    @Override
    public void disconnected() {
        reports.tell(lane, "disconnected");
    }

    @Override
    public void left() {
        reports.tell(lane, "outside");
    }
}
