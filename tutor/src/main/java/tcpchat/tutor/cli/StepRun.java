package tcpchat.tutor.cli;

import java.util.HexFormat;

/**
 * A step that one side of a conversation has run.
 *
 * @param client    whether it is the client's
 * @param micros    when, in microseconds since 1970
 * @param step      the step's number in its track
 * @param call      the call, such as {@code connect(127.0.0.1, 8888)}
 * @param result    what came back; empty where the bytes say it
 * @param direction {@code '>'} where it sent bytes, {@code '<'} where it received some, else {@code '-'}
 * @param bytes     those bytes
 */
record StepRun(boolean client, long micros, int step, String call, String result, char direction, byte[] bytes) {

    /** Reads a line that a lane has printed. */
    static StepRun parse(boolean client, String line) {
        String[] fields = line.split("\t", -1);
        return new StepRun(client, Long.parseLong(fields[0]), Integer.parseInt(fields[1]), fields[2], fields[3],
                fields[4].charAt(0), HexFormat.of().parseHex(fields[5]));
    }
}
