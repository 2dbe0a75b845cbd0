package tcpchat.room.host;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import tcpchat.room.FrameReader;

/**
 * One joining of a member, from its connect to its end. One thread reads and tells the listener; another one writes, for
 * either may have to wait for the room.
 */
final class Membership {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration GOODBYE = Duration.ofSeconds(1);

    private final MemberSteps steps;
    private final MemberListener listener;
    private final Pace pace;
    private final String name;
    private volatile Socket socket;
    private volatile MemberVoice voice;
    private volatile boolean over;
    private volatile Throwable mistake;
    /** These belong to the lock, which is this object. */
    private boolean in;
    private boolean leaving;
    private boolean reads = true;
    private boolean broken;

    Membership(MemberSteps steps, MemberListener listener, Pace pace, String name) {
        this.steps = steps;
        this.listener = listener;
        this.pace = pace;
        this.name = name;
    }

    void start(String host, int port) {
        thread("reads", () -> end(talk(host, port))).start();
    }

    boolean isOver() {
        return over;
    }

    /** Has the text written behind all that was said before; false where there is nobody to say it to. */
    synchronized boolean say(String text) {
        if (!in || leaving || over) {
            return false;
        }
        if (!text.isEmpty()) {
            voice.say(text);
        }
        return true;
    }

    synchronized void leave() {
        if (leaving || over) {
            return;
        }
        leaving = true;
        notifyAll();
        if (socket != null && socket.isConnected()) {
            voice.endStream();
            // A room that does not answer must not hold anybody up.
            CompletableFuture.delayedExecutor(GOODBYE.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> Sockets.close(socket));
        } else if (socket != null) {
            Sockets.close(socket);
        }
    }

    synchronized void stopReading() {
        reads = false;
    }

    synchronized void stopHeartbeats() {
        if (voice != null) {
            voice.stopHeartbeats();
        }
    }

    synchronized void reset() {
        if (socket != null && !over) {
            leaving = true;
            notifyAll();
            Sockets.reset(socket);
        }
    }

    /** All from the connect to the end, which waits; returns what the listener is to be told last. */
    private Runnable talk(String host, int port) {
        try {
            open(steps.create().create());
            steps.connect().connect(socket, host, port, CONNECT);
            // As in the room: a text does not wait until the one before is acknowledged.
            socket.setTcpNoDelay(true);
            steps.writer().write(socket, name);
            FrameReader reader = steps.readers().get();
            String answer = next(reader);
            if (answer == null) {
                throw new EOFException("the connection was closed before the room had answered");
            } else if (answer.charAt(0) == Wire.REFUSED) {
                return unlessLeaving(() -> listener.refused(answer.substring(1)));
            } else if (answer.charAt(0) != Wire.LIST) {
                throw new ProtocolException("a room begins with a list of names");
            }
            enter(Wire.names(answer.substring(1)));
            return listen(reader);
        } catch (IOException | RuntimeException | Error reason) {
            return unlessLeaving(() -> listener.joinFailed(reason));
        }
    }

    private synchronized void open(Socket created) {
        socket = created;
        voice = new MemberVoice(created, steps.writer(), pace, task -> thread("writes", task), this::couldNotWrite);
        if (leaving) {
            Sockets.close(created);
        }
    }

    private void enter(List<String> names) {
        synchronized (this) {
            if (leaving) {
                return;
            }
            in = true;
        }
        voice.startHeartbeats();
        listener.joined(names);
    }

    /** Hears what the room says; what is still on its way when the member leaves is read and not told. */
    private Runnable listen(FrameReader reader) {
        try {
            for (String text = next(reader); text != null && isToGoOn(); text = next(reader)) {
                String rest = text.substring(1);
                if (text.charAt(0) == Wire.REFUSED) {
                    return unlessLeaving(() -> listener.roomClosed(rest));
                } else if (!isLeaving()) {
                    hear(text.charAt(0), rest);
                }
            }
        } catch (IOException gone) {
            // To the member this is the same as the end of the stream: there is no room any more.
        } catch (RuntimeException | Error fault) {
            mistake = fault;
        }
        return unlessLeaving(listener::disconnected);
    }

    private void hear(char sign, String rest) throws ProtocolException {
        int colon = rest.indexOf(':');
        if (sign == Wire.JOINED) {
            listener.memberJoined(rest);
        } else if (sign == Wire.LEFT) {
            listener.memberLeft(rest);
        } else if (sign == Wire.SAYS && colon != -1) {
            listener.said(rest.substring(0, colon), rest.substring(colon + 1));
        } else {
            throw new ProtocolException("no room says " + sign + rest);
        }
    }

    private String next(FrameReader reader) throws IOException {
        return steps.silence().next(socket, reader, pace.patience());
    }

    /** Waits as long as nothing is to be read; false where that has no sense any more. */
    private synchronized boolean isToGoOn() {
        try {
            while (!reads && !leaving && !broken) {
                wait();
            }
        } catch (InterruptedException nobodyDoes) {
            broken = true;
        }
        return !broken;
    }

    private synchronized boolean isLeaving() {
        return leaving;
    }

    private Runnable unlessLeaving(Runnable event) {
        return isLeaving() ? listener::left : event;
    }

    /** Whoever reads will find out that the room is gone, behind its last words; whoever does not has to be told. */
    private synchronized void couldNotWrite(Throwable thrown) {
        if (!(thrown instanceof IOException)) {
            mistake = thrown;
            Sockets.close(socket);
        }
        broken = !reads || mistake != null;
        notifyAll();
    }

    private void end(Runnable lastEvent) {
        synchronized (this) {
            over = true;
            if (socket != null) {
                voice.fallSilent();
                Sockets.close(socket);
            }
        }
        if (mistake != null) {
            listener.mistake(mistake);
        }
        lastEvent.run();
    }

    private Thread thread(String does, Runnable task) {
        Thread thread = new Thread(task, "member " + name + " " + does);
        thread.setDaemon(true);
        return thread;
    }
}
