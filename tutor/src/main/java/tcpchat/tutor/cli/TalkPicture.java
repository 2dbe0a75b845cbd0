package tcpchat.tutor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import tcpchat.tutor.board.Columns;
import tcpchat.tutor.partner.Bytes;
import tcpchat.tutor.words.DemoText;

/** Draws a conversation: the client's lane on the left, the server's on the right, time downwards. */
final class TalkPicture {

    private static final int TIME = 10;
    private static final int LANE = 44;
    private static final int BYTES_A_LINE = 12;
    private static final int MOST_BYTES = 4 * BYTES_A_LINE;

    private final List<StepRun> runs;

    TalkPicture(List<StepRun> runs) {
        this.runs = runs;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(row("ms", DemoText.CLIENT.say(), DemoText.SERVER.say()));
        lines.add("-".repeat(TIME + 2 * LANE));
        for (StepRun run : runs) {
            String time = String.format(Locale.ROOT, "%7.1f", (run.micros() - runs.get(0).micros()) / 1000.0);
            for (String line : describe(run)) {
                lines.add(run.client() ? row(time, line, "") : row(time, "", line));
                time = "";
            }
        }
        return lines;
    }

    private static String row(String time, String client, String server) {
        return (Columns.pad(time, TIME) + Columns.pad(client, LANE) + server).stripTrailing();
    }

    /** The call and its result, then the text and its bytes, cut into lines that fit a lane. */
    private static List<String> describe(StepRun run) {
        List<String> lines = new ArrayList<>();
        String call = run.step() + " " + run.call();
        String result = run.result().isEmpty() ? "" : " = " + run.result();
        if (Columns.of(call + result) <= LANE - 2) {
            lines.add(call + result);
        } else {
            lines.add(call);
            Columns.wrap(result, LANE - 4).forEach(line -> lines.add("  " + line));
        }
        if (run.direction() != '-') {
            byte[] bytes = run.bytes();
            boolean sent = run.direction() == '>';
            lines.add("  " + (sent ? DemoText.SENT.say(bytes.length) : DemoText.RECEIVED.say(bytes.length)));
            Columns.wrap(Bytes.quote(new String(bytes, UTF_8)), LANE - 6).stream().limit(4)
                    .forEach(line -> lines.add("    " + line));
            for (int from = 0; from < Math.min(bytes.length, MOST_BYTES); from += BYTES_A_LINE) {
                int to = Math.min(bytes.length, from + BYTES_A_LINE);
                lines.add("    " + HexFormat.ofDelimiter(" ").formatHex(bytes, from, to));
            }
            if (bytes.length > MOST_BYTES) {
                lines.add("    " + DemoText.MORE.say(bytes.length - MOST_BYTES));
            }
        }
        return lines;
    }
}
