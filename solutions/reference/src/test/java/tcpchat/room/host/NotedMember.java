package tcpchat.room.host;

import java.util.List;

/** A member that notes what it is told. */
final class NotedMember implements MemberListener {

    private final Heard heard;
    private final MemberTalk talk;

    NotedMember(String name, Pace pace) {
        this(name, MemberSteps.own(), pace);
    }

    NotedMember(String name, MemberSteps steps, Pace pace) {
        this.heard = new Heard(name);
        this.talk = new MemberTalk(steps, this, pace);
    }

    /** A member that is in. */
    static NotedMember in(NotedRoom room, String name, Pace pace) {
        NotedMember member = new NotedMember(name, pace);
        member.talk.join("127.0.0.1", room.port(), name);
        member.heard.soonBegins("in [");
        return member;
    }

    static NotedMember in(NotedRoom room, String name) {
        return in(room, name, NotedRoom.CALM);
    }

    MemberTalk talk() {
        return talk;
    }

    Heard heard() {
        return heard;
    }

    @Override
    public void joined(List<String> names) {
        heard.add("in " + names);
    }

    @Override
    public void memberJoined(String name) {
        heard.add("+" + name);
    }

    @Override
    public void memberLeft(String name) {
        heard.add("-" + name);
    }

    @Override
    public void said(String name, String text) {
        heard.add(">" + name + ":" + text);
    }

    @Override
    public void mistake(Throwable fault) {
        heard.add("mistake: " + fault.getMessage());
    }

    @Override
    public void refused(String reason) {
        heard.add("refused: " + reason);
    }

    @Override
    public void joinFailed(Throwable reason) {
        heard.add("join failed: " + reason);
    }

    @Override
    public void roomClosed(String reason) {
        heard.add("room closed: " + reason);
    }

    @Override
    public void disconnected() {
        heard.add("disconnected");
    }

    @Override
    public void left() {
        heard.add("left");
    }
}
