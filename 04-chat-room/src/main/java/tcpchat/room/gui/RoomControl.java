package tcpchat.room.gui;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Executor;
import tcpchat.gui.Address;
import tcpchat.gui.Speaker;
import tcpchat.gui.Visible;
import tcpchat.gui.Word;
import tcpchat.room.host.HostSteps;
import tcpchat.room.host.Leaving;
import tcpchat.room.host.Pace;
import tcpchat.room.host.Refusal;
import tcpchat.room.host.RoomHost;
import tcpchat.room.host.RoomListener;

/**
 * What the room's window does: it has the room opened and closed, and shows what happens in it. The methods of the listener
 * come from the room's threads; all else belongs to the event thread.
 */
final class RoomControl implements RoomListener {

    /** So much of a name that was refused is shown: it may be any text. */
    private static final int LONGEST_REFUSED = 60;

    private final RoomWindow window;
    private final RoomHost host;
    private final Executor eventThread;
    private RoomState state = RoomState.CLOSED;
    private Address address;
    private boolean ending;

    RoomControl(RoomWindow window, HostSteps steps, Pace pace, Executor eventThread) {
        this.window = window;
        this.eventThread = eventThread;
        this.host = new RoomHost(steps, this, reason -> window.words().say(RoomWord.of(reason)), pace);
    }

    /** The button. */
    void openOrClose() {
        if (state == RoomState.OPEN) {
            show(RoomState.CLOSING);
            host.close();
        } else {
            open();
        }
    }

    /** The window is being closed. */
    void close() {
        ending = true;
        host.close();
        endIfClosed();
    }

    private void open() {
        address = window.address();
        try {
            String at = address.host();
            int port = address.port();
            show(RoomState.OPENING);
            host.open(at, port);
        } catch (IllegalArgumentException noAddress) {
            window.say(Word.SAY_START_FAILED, noAddress);
        }
    }

    @Override
    public void opened(InetSocketAddress here) {
        tell(() -> {
            address = address.withPort(here.getPort());
            // While it was opening, the window may have been closed.
            show(ending ? RoomState.CLOSING : RoomState.OPEN);
            window.say(RoomWord.SAY_OPENED, address);
        });
    }

    @Override
    public void openFailed(Throwable reason) {
        tell(() -> {
            show(RoomState.CLOSED);
            if (reason instanceof IOException || reason instanceof IllegalArgumentException) {
                window.say(Word.SAY_START_FAILED, reason);
            } else {
                window.showFault(reason);
            }
            endIfClosed();
        });
    }

    @Override
    public void joined(String name) {
        tell(() -> {
            window.addName(name);
            window.say(RoomWord.SAY_JOINED, name);
        });
    }

    @Override
    public void left(String name, Leaving reason) {
        tell(() -> {
            window.removeName(name);
            window.say(RoomWord.SAY_GONE, name, window.words().say(RoomWord.of(reason)));
        });
    }

    @Override
    public void refused(String name, Refusal reason) {
        String shown = Visible.line(name, LONGEST_REFUSED, cut -> "…");
        tell(() -> window.say(RoomWord.SAY_REFUSED, shown, window.words().say(RoomWord.of(reason))));
    }

    @Override
    public void stranger(InetAddress from) {
        tell(() -> window.say(RoomWord.SAY_STRANGER, from.getHostAddress()));
    }

    @Override
    public void said(String name, String text) {
        tell(() -> window.showSaid(Speaker.PEER, name, text));
    }

    @Override
    public void acceptFailed(Exception reason) {
        tell(() -> window.say(Word.SAY_ACCEPT_FAILED, reason));
    }

    @Override
    public void mistake(Throwable fault) {
        tell(() -> window.showFault(fault));
    }

    @Override
    public void closed(int cutOff) {
        tell(() -> {
            show(RoomState.CLOSED);
            window.showNames(List.of());
            if (cutOff == 0) {
                window.say(RoomWord.SAY_CLOSED);
            } else {
                window.say(RoomWord.SAY_CUT_OFF, cutOff);
            }
            endIfClosed();
        });
    }

    private void tell(Runnable news) {
        eventThread.execute(news);
    }

    private void show(RoomState now) {
        state = now;
        window.showState(now);
        if (now != RoomState.CLOSED) {
            window.nameInStatus(address);
        }
    }

    private void endIfClosed() {
        if (ending && state == RoomState.CLOSED) {
            window.dispose();
        }
    }
}
