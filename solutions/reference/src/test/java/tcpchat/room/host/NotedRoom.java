package tcpchat.room.host;

import static org.awaitility.Awaitility.await;

import java.io.Closeable;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;

/** A room on loopback that notes what it tells. */
final class NotedRoom implements RoomListener, Closeable {

    /** A heartbeat and a patience that never come to be in a test about something else. */
    static final Pace CALM = new Pace(Duration.ofMinutes(1), Duration.ofMinutes(3), Duration.ofSeconds(2));

    private static final String HOST = "127.0.0.1";
    private static final Map<Refusal, String> WORDS = Map.of(Refusal.NAME_TAKEN, "名字已被占用", Refusal.NAME_INVALID,
            "名字无效", Refusal.ROOM_CLOSED, "聊天室已关闭");

    private final Heard heard = new Heard("the room");
    private final RoomHost host;
    private volatile InetSocketAddress address;
    private volatile boolean open;

    private NotedRoom(HostSteps steps, Pace pace) {
        this.host = new RoomHost(steps, this, WORDS::get, pace);
    }

    static NotedRoom notOpen(HostSteps steps, Pace pace) {
        return new NotedRoom(steps, pace);
    }

    static NotedRoom open(Pace pace) {
        return open(HostSteps.own(), pace);
    }

    static NotedRoom open(HostSteps steps, Pace pace) {
        NotedRoom room = new NotedRoom(steps, pace);
        room.host.open(HOST, 0);
        room.heard.soon("opened");
        return room;
    }

    RoomHost host() {
        return host;
    }

    Heard heard() {
        return heard;
    }

    InetSocketAddress address() {
        return address;
    }

    int port() {
        return address.getPort();
    }

    @Override
    public void opened(InetSocketAddress here) {
        address = here;
        open = true;
        heard.add("opened");
    }

    @Override
    public void openFailed(Throwable reason) {
        heard.add("open failed: " + reason);
    }

    @Override
    public void joined(String name) {
        heard.add("+" + name);
    }

    @Override
    public void left(String name, Leaving reason) {
        heard.add("-" + name + " " + reason);
    }

    @Override
    public void refused(String name, Refusal reason) {
        heard.add("refused " + name + " " + reason);
    }

    @Override
    public void stranger(InetAddress from) {
        heard.add("stranger " + from.getHostAddress());
    }

    @Override
    public void said(String name, String text) {
        heard.add(">" + name + ":" + text);
    }

    @Override
    public void acceptFailed(Exception reason) {
        heard.add("accept failed: " + reason);
    }

    @Override
    public void mistake(Throwable fault) {
        heard.add("mistake: " + fault.getMessage());
    }

    @Override
    public void closed(int cutOff) {
        heard.add("closed " + cutOff);
        // Last: whoever waits for it looks at what was heard.
        open = false;
    }

    /** Closes the room and waits for it; nothing where it is closed. */
    void closes() {
        host.close();
        await("the room is closed").pollInterval(Duration.ofMillis(2)).until(() -> !open);
    }

    @Override
    public void close() {
        closes();
    }
}
