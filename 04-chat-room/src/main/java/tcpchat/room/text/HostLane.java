package tcpchat.room.text;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import tcpchat.room.host.Leaving;
import tcpchat.room.host.Refusal;
import tcpchat.room.host.RoomListener;

/** Reports what happens in the room. */
final class HostLane implements RoomListener {

    static final String ROOM = "room";

    private final Reports reports;
    private volatile InetSocketAddress address;

    HostLane(Reports reports) {
        this.reports = reports;
    }

    /** Where the room is, once it is open. */
    InetSocketAddress address() {
        return address;
    }

    @Override
    public void opened(InetSocketAddress here) {
        address = here;
        String host = here.getAddress().getHostAddress();
        reports.tell(ROOM, "opened", (host.contains(":") ? "[" + host + "]" : host) + ":" + here.getPort());
    }

    @Override
    public void openFailed(Throwable reason) {
        reports.failed(reason);
    }

    @Override
    public void joined(String name) {
        reports.tell(ROOM, "joined", name);
    }

    @Override
    public void left(String name, Leaving reason) {
        reports.tell(ROOM, "left", name, reason.name());
    }

    @Override
    public void refused(String name, Refusal reason) {
        reports.tell(ROOM, "refused", name, reason.name());
    }

    @Override
    public void stranger(InetAddress from) {
        reports.tell(ROOM, "stranger", from.getHostAddress());
    }

    @Override
    public void said(String name, String text) {
        if (!Play.isLong(text)) {
            reports.tell(ROOM, "said", name, text);
        }
    }

    @Override
    public void acceptFailed(Exception reason) {
        reports.failed(reason);
    }

    @Override
    public void mistake(Throwable fault) {
        reports.failed(fault);
    }

    @Override
    public void closed(int cutOff) {
        reports.tell(ROOM, "closed", String.valueOf(cutOff));
    }
}
