package tcpchat.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.junit.ReadersNames;
import tcpchat.tutor.junit.TestName;

@DisplayNameGeneration(ReadersNames.class)
@TestName("The way to the event thread")
class EventThreadTest {

    private final EventThread eventThread = new EventThread();

    @Test
    @TestName("tasks run on the event thread, all of them, in their order")
    void inOrder() throws Exception {
        List<Integer> order = new CopyOnWriteArrayList<>();
        AtomicInteger elsewhere = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(1);
        for (int number = 0; number < 5_000; number++) {
            int current = number;
            eventThread.execute(() -> {
                order.add(current);
                elsewhere.addAndGet(EventQueue.isDispatchThread() ? 0 : 1);
            });
        }
        eventThread.execute(done::countDown);
        done.await();
        assertThat(order).isEqualTo(IntStream.range(0, 5_000).boxed().toList());
        assertThat(elsewhere).hasValue(0);
    }

    @Test
    @TestName("whoever brings more than the event thread can take has to wait, and the event thread itself has not")
    void backPressure() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch freed = new CountDownLatch(1);
        AtomicInteger brought = new AtomicInteger();
        eventThread.execute(() -> {
            busy.countDown();
            awaitQuietly(freed);
            // More than there is room for: waiting for itself it would never end.
            IntStream.range(0, 2_000).forEach(number -> eventThread.execute(() -> {}));
        });
        busy.await();
        Thread bringer = new Thread(() -> {
            for (int number = 0; number < 10_000; number++) {
                eventThread.execute(() -> {});
                brought.incrementAndGet();
            }
        });
        bringer.setDaemon(true);
        bringer.start();
        Awaitility.await().until(() -> bringer.getState() == Thread.State.WAITING);
        assertThat(brought.get()).isLessThan(2_000);
        freed.countDown();
        bringer.join();
        assertThat(brought).hasValue(10_000);
    }

    @Test
    @TestName("between many tasks other events get their turn")
    void othersGetTheirTurn() throws Exception {
        AtomicInteger ran = new AtomicInteger();
        CountDownLatch stop = new CountDownLatch(1);
        Thread bringer = new Thread(() -> {
            while (stop.getCount() > 0) {
                eventThread.execute(ran::incrementAndGet);
            }
        });
        bringer.setDaemon(true);
        bringer.start();
        Awaitility.await().until(() -> ran.get() > 1_000);
        EventQueue.invokeAndWait(stop::countDown);
        bringer.join();
    }

    @Test
    @TestName("a task that fails does not keep the others from running")
    void failingTask() throws Exception {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, expected) -> {});
        try {
            CountDownLatch done = new CountDownLatch(1);
            eventThread.execute(() -> {
                throw new IllegalStateException("the test's");
            });
            eventThread.execute(done::countDown);
            done.await();
        } finally {
            EventQueue.invokeAndWait(() -> {});
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
