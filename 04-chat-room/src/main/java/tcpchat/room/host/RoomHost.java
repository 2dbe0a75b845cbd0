package tcpchat.room.host;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The room: lets clients in, tells all what each of them says, and closes. The steps do the work; what is here puts them
 * together. No method waits, and each may be called from any thread. What comes of it is told to the {@link RoomListener}.
 *
 * <p>Opening and closing are done one after the other, in the background: a room that is closed can be opened again at once,
 * and that is done when all of the former one is closed.
 */
public final class RoomHost {

    private static final int BACKLOG = 50;

    private final Setting setting;
    private final ThreadPoolExecutor oneAfterTheOther;
    /** Belongs to the thread of {@link #oneAfterTheOther}; {@code null} where none is open. */
    private OpenRoom room;

    /**
     * A room that is not open.
     *
     * @param words what a client is told with a refusal, in the language of the room
     */
    public RoomHost(HostSteps steps, RoomListener listener, Function<Refusal, String> words, Pace pace) {
        this.setting = new Setting(steps, listener, words, pace);
        this.oneAfterTheOther = new ThreadPoolExecutor(1, 1, 100, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(),
                task -> {
                    Thread thread = new Thread(task, "room opens or closes");
                    thread.setDaemon(true);
                    return thread;
                });
        oneAfterTheOther.allowCoreThreadTimeOut(true);
    }

    /**
     * Opens the room there. Then {@link RoomListener#opened} or {@link RoomListener#openFailed}; nothing where it is open.
     *
     * @param host {@code ""} for every interface
     * @param port 0 for any free one
     */
    public void open(String host, int port) {
        oneAfterTheOther.execute(() -> {
            if (room == null) {
                openNow(host, port);
            }
        });
    }

    /**
     * Closes the room, and tells its members so. Then {@link RoomListener#closed}, at the latest soon after the deadline;
     * nothing where it is not open.
     */
    public void close() {
        oneAfterTheOther.execute(() -> {
            if (room != null) {
                closeNow();
            }
        });
    }

    private void openNow(String host, int port) {
        HostSteps steps = setting.steps();
        ServerSocket serverSocket = null;
        try {
            serverSocket = steps.create().create();
            InetSocketAddress address = steps.bind().bindAddress(serverSocket, host, port);
            steps.listen().listen(serverSocket, address, BACKLOG);
            OpenRoom opened = new OpenRoom(setting, serverSocket, this::close);
            setting.listener().opened((InetSocketAddress) serverSocket.getLocalSocketAddress());
            room = opened;
            room.start();
        } catch (IOException | RuntimeException | Error reason) {
            if (serverSocket != null) {
                Sockets.close(serverSocket);
            }
            setting.listener().openFailed(reason);
        }
    }

    private void closeNow() {
        int cutOff = room.close();
        room = null;
        setting.listener().closed(cutOff);
    }
}
