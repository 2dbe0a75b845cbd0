package tcpchat.room.host;

import java.util.function.Supplier;
import tcpchat.client.Step1CreateSocket;
import tcpchat.client.Step2Connect;
import tcpchat.room.FrameReader;
import tcpchat.room.FrameWriter;
import tcpchat.room.Step1WriteFrame;
import tcpchat.room.Step2ReadFrame;
import tcpchat.room.Step7Silence;

/**
 * The steps a member is made of: two of the client, three of the room.
 *
 * @param readers makes room step 2 anew for each connection: it may read ahead
 */
public record MemberSteps(Step1CreateSocket create, Step2Connect connect, FrameWriter writer,
        Supplier<FrameReader> readers, Step7Silence silence) {

    /** The steps of {@code 01-client-steps} and {@code 04-chat-room}, as they are written so far. */
    public static MemberSteps own() {
        return new MemberSteps(new Step1CreateSocket(), new Step2Connect(), new Step1WriteFrame(), Step2ReadFrame::new,
                new Step7Silence());
    }
}
