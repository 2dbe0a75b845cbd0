package tcpchat.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.junit.ReadersNames;
import tcpchat.tutor.junit.TestName;

@DisplayNameGeneration(ReadersNames.class)
@TestName("A session")
class SessionTest {

    /** The event thread is the test itself: it runs what was told when it likes. */
    private final Queue<Runnable> told = new ConcurrentLinkedQueue<>();
    private final List<Object> answers = new CopyOnWriteArrayList<>();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private Session session = Session.none(new Background(told::add), () -> {}, faults::add).next();

    @AfterEach
    void nothingIsLeft() {
        session.end(() -> {});
        Wire.expectNoThreads();
    }

    @Test
    @TestName("work runs in the background, and its result comes back on the event thread")
    void resultComesBack() {
        String[] worker = new String[1];
        session.run(Action.ACCEPT, () -> worker[0] = Thread.currentThread().getName(), answers::add, answers::add);
        assertThat(session.underWay()).containsExactly(Action.ACCEPT);
        runTold();
        assertThat(worker[0]).isEqualTo("chat ACCEPT");
        assertThat(answers).containsExactly("chat ACCEPT");
        assertThat(session.underWay()).isEmpty();
    }

    @Test
    @TestName("a failure comes back as one; a mistake in the program comes to light as a fault")
    void failuresAndFaults() {
        IOException failure = new IOException("the test's");
        session.run(Action.SEND, () -> {
            throw failure;
        }, () -> {}, answers::add);
        runTold();
        UnsupportedOperationException todo = new UnsupportedOperationException("TODO");
        session.run(Action.SEND, () -> {
            throw todo;
        }, () -> {}, answers::add);
        runTold();
        assertThat(answers).containsExactly(failure);
        assertThat(faults).containsExactly(todo);
        assertThat(session.isOver()).isFalse();
    }

    @Test
    @TestName("a step that is not written yet ends a session that was only opening: one can press again")
    void todoWhileOpening() {
        session.run(Action.CONNECT, () -> {
            throw new UnsupportedOperationException("TODO client step 1");
        }, () -> {}, answers::add);
        runTold();
        assertThat(faults).hasSize(1);
        assertThat(session.isOver()).isTrue();
    }

    @Test
    @TestName("once it is over, nothing of it is heard")
    void nothingAfterTheEnd() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        session.run(Action.RECEIVE, () -> {
            session.tell(() -> answers.add("told"));
            done.countDown();
        }, () -> answers.add("result"), answers::add);
        done.await();
        session.end(() -> {});
        Wire.expectNoThreads();
        told.forEach(Runnable::run);
        assertThat(answers).isEmpty();
    }

    @Test
    @TestName("all that it owns is closed at its end, each in spite of the others, and what comes later at once")
    void closesWhatItOwns() {
        List<String> closed = new CopyOnWriteArrayList<>();
        session.own(() -> {
            closed.add("first");
            throw new IOException("can't be closed");
        });
        session.own((Closeable) () -> closed.add("second"));
        session.end(() -> {});
        Wire.expectNoThreads();
        assertThat(closed).containsExactly("first", "second");
        session.own((Closeable) () -> closed.add("late"));
        assertThat(closed).containsExactly("first", "second", "late");
        assertThat(session.<Closeable>own(null)).isNull();
    }

    @Test
    @TestName("a farewell that hangs is cut short: what it owns is closed all the same")
    void farewellThatHangs() {
        CountDownLatch open = new CountDownLatch(1);
        session.own((Closeable) open::countDown);
        session.end(() -> {
            try {
                open.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        });
        Wire.expectNoThreads();
        assertThat(open.getCount()).isZero();
    }

    @Test
    @TestName("the work of the next session waits until all of this one is closed")
    void oneAfterTheOther() {
        List<String> order = new CopyOnWriteArrayList<>();
        session.own((Closeable) () -> order.add("closed"));
        Session next = session.next();
        next.run(Action.START, () -> {
            order.add("started");
            return null;
        }, nothing -> {}, answers::add);
        session.end(() -> order.add("farewell"));
        Awaitility.await().until(() -> order.size() == 3);
        assertThat(order).containsExactly("farewell", "closed", "started");
        next.end(() -> {});
    }

    @Test
    @TestName("over, it takes no more work")
    void noWorkAfterTheEnd() {
        session.end(() -> {});
        assertThatThrownBy(() -> session.run(Action.SEND, () -> {}, () -> {}, answers::add))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Waits until the background has told something, and lets the event thread run it. */
    private void runTold() {
        Awaitility.await().until(() -> !told.isEmpty());
        told.remove().run();
    }
}
