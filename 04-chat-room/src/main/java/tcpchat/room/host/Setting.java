package tcpchat.room.host;

import java.util.function.Function;

/**
 * What a room is opened with.
 *
 * @param words what a client is told with a refusal
 */
record Setting(HostSteps steps, RoomListener listener, Function<Refusal, String> words, Pace pace) {}
