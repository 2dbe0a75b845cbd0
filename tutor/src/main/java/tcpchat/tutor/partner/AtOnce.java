package tcpchat.tutor.partner;

import static tcpchat.tutor.words.Sentence.say;

import java.util.concurrent.Callable;
import tcpchat.tutor.words.Sentence;

/** Checks that a step does not wait for its peer, neither for ever nor for a while. */
public final class AtOnce {

    /** A busy machine can delay one try; code that waits delays all of them. */
    private static final int TRIES = 3;
    private static final long AT_ONCE_MILLIS = 500;

    private AtOnce() {}

    /**
     * Checks that the code returns soon.
     *
     * @param situation what it might wait for
     * @param scene     makes sockets and gives the code that closes them; called once a try
     */
    public static void expect(Sentence situation, Loopback loopback, Callable<Expect.Code> scene) throws Exception {
        long quickest = Long.MAX_VALUE;
        for (int i = 0; i < TRIES && quickest >= AT_ONCE_MILLIS; i++) {
            quickest = Math.min(quickest, millis(situation, loopback, scene.call()));
        }
        Finding.unless(quickest < AT_ONCE_MILLIS, say("returns at once although {0}", situation),
                say("it took {0} ms", quickest), Misconception.WAITS_FOR_PEER);
    }

    private static long millis(Sentence situation, Loopback loopback, Expect.Code code) throws Exception {
        long start = System.nanoTime();
        Call<Void> call = loopback.starts(() -> {
            code.run();
            return null;
        });
        Finding.unless(call.endsByItself(), say("returns although {0}", situation), say("it still waits"),
                Misconception.WAITS_FOR_PEER);
        call.result();
        return (System.nanoTime() - start) / 1_000_000;
    }
}
