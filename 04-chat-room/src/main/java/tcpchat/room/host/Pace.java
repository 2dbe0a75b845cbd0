package tcpchat.room.host;

import java.time.Duration;

/**
 * How long the room and its members wait.
 *
 * @param heartbeat after how long without a frame a heartbeat is sent
 * @param patience  after how long without a frame the other side is taken for gone, and a client without a name for none
 * @param deadline  how long closing the room may take before connections are cut off
 */
public record Pace(Duration heartbeat, Duration patience, Duration deadline) {

    /** As the room's contract has it: 5 s, 15 s, 2 s. */
    public static final Pace USUAL = new Pace(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(2));

    /** How often it is looked whether a heartbeat is due. */
    Duration look() {
        return heartbeat.dividedBy(10);
    }
}
