package tcpchat.room.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** What a room or a member has told, line by line, in its order. */
final class Heard {

    private static final Duration SOON = Duration.ofSeconds(10);

    private static final int MOST = 200;

    private final String who;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    Heard(String who) {
        this.who = who;
    }

    void add(String line) {
        lines.add(brief(line));
    }

    /** A line as it is noted: of a long one the beginning and the length, so that a failure can be read. */
    static String brief(String line) {
        return line.length() <= MOST ? line : line.substring(0, MOST) + "… " + line.length() + " " + line.hashCode();
    }

    List<String> lines() {
        return lines;
    }

    /** Waits until these have been told, in this order; others may stand between them. */
    void soon(String... expected) {
        await(() -> assertThat(lines).containsSubsequence(
                Stream.of(expected).map(Heard::brief).toList()));
    }

    /** Waits until something has been told that begins so. */
    void soonBegins(String beginning) {
        await(() -> assertThat(lines).anyMatch(line -> line.startsWith(beginning)));
    }

    /** Waits until that has been told so often. */
    void soonCounts(String line, long times) {
        await(() -> assertThat(count(line)).as("how often: %s, among %s", brief(line), lines).isEqualTo(times));
    }

    /** Waits until a member that was about to join, or in, is neither. */
    void soonEnds() {
        await(() -> assertThat(lines).anyMatch(line -> line.equals("disconnected") || line.startsWith("join failed")));
    }

    /** How often that was told. */
    long count(String line) {
        return lines.stream().filter(brief(line)::equals).count();
    }

    private void await(ThrowingRunnable assertion) {
        Awaitility.await(who).atMost(SOON).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2))
                .untilAsserted(assertion);
    }
}
