package tcpchat.tutor.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static tcpchat.tutor.words.Sentence.say;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What has to return at once")
class AtOnceTest {

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    @DisplayName("code that does is tried once")
    void atOnce() {
        try (Loopback loopback = new Loopback()) {
            assertThatCode(() -> AtOnce.expect(say("nothing"), loopback, () -> () -> tries.incrementAndGet()))
                    .doesNotThrowAnyException();
        }
        assertThat(tries).hasValue(1);
    }

    @Test
    @DisplayName("one slow try is forgiven: the machine may be busy")
    void slowOnce() {
        try (Loopback loopback = new Loopback()) {
            assertThatCode(() -> AtOnce.expect(say("nothing"), loopback, () -> () -> {
                if (tries.incrementAndGet() == 1) {
                    takesAWhile();
                }
            })).doesNotThrowAnyException();
        }
        assertThat(tries).hasValue(2);
    }

    @Test
    @DisplayName("code that takes a while each time waits for something")
    void slowEachTime() {
        try (Loopback loopback = new Loopback()) {
            Finding finding = catchThrowableOfType(Finding.class,
                    () -> AtOnce.expect(say("the peer stays open"), loopback, () -> AtOnceTest::takesAWhile));
            assertThat(finding.expected()).hasToString("returns at once although the peer stays open");
            assertThat(finding.likelyCause()).contains(Misconception.WAITS_FOR_PEER);
        }
    }

    /** Longer than at once, and not for ever: nobody counts this down. */
    private static void takesAWhile() throws InterruptedException {
        new CountDownLatch(1).await(600, TimeUnit.MILLISECONDS);
    }
}
