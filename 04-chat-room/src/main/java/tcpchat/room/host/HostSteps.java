package tcpchat.room.host;

import java.util.function.Supplier;
import tcpchat.room.FrameReader;
import tcpchat.room.FrameWriter;
import tcpchat.room.Step1WriteFrame;
import tcpchat.room.Step2ReadFrame;
import tcpchat.room.Step3ServeMany;
import tcpchat.room.Step4Members;
import tcpchat.room.Step5Broadcast;
import tcpchat.room.Step6Outbox;
import tcpchat.room.Step7Silence;
import tcpchat.room.Step8Shutdown;
import tcpchat.server.Step1CreateServerSocket;
import tcpchat.server.Step2Bind;
import tcpchat.server.Step3Listen;

/**
 * The steps a room is made of: three of the server, eight of its own.
 *
 * @param readers makes room step 2 anew for each connection: it may read ahead
 */
public record HostSteps(Step1CreateServerSocket create, Step2Bind bind, Step3Listen listen, FrameWriter writer,
        Supplier<FrameReader> readers, Step3ServeMany serve, Step4Members members, Step5Broadcast broadcast,
        Step6Outbox outbox, Step7Silence silence, Step8Shutdown shutdown) {

    /** The steps of {@code 02-server-steps} and {@code 04-chat-room}, as they are written so far. */
    public static HostSteps own() {
        return new HostSteps(new Step1CreateServerSocket(), new Step2Bind(), new Step3Listen(), new Step1WriteFrame(),
                Step2ReadFrame::new, new Step3ServeMany(), new Step4Members(), new Step5Broadcast(), new Step6Outbox(),
                new Step7Silence(), new Step8Shutdown());
    }
}
