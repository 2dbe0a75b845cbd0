package tcpchat.stage.stream;

import java.util.function.Supplier;
import tcpchat.room.FrameReader;
import tcpchat.room.FrameWriter;
import tcpchat.room.Step1WriteFrame;
import tcpchat.room.Step2ReadFrame;
import tcpchat.room.Step4Members;
import tcpchat.room.Step5Broadcast;
import tcpchat.room.Step6Outbox;

/**
 * The steps by which a room says something to its members.
 *
 * @param readers makes step 2 anew for each connection: it may read ahead
 */
public record RoomSteps(FrameWriter writer, Supplier<FrameReader> readers, Step4Members members,
        Step5Broadcast broadcast, Step6Outbox outbox) {

    /** The steps of {@code 04-chat-room}, as they are written so far. */
    public static RoomSteps own() {
        return new RoomSteps(new Step1WriteFrame(), Step2ReadFrame::new, new Step4Members(), new Step5Broadcast(),
                new Step6Outbox());
    }
}
