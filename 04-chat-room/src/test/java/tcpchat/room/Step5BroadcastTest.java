package tcpchat.room;

import static tcpchat.tutor.words.Sentence.say;

import java.io.IOException;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Await;
import tcpchat.tutor.partner.Call;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.NotYet;

@StepTest(Step5Broadcast.class)
class Step5BroadcastTest {

    private static final String TEXT = ">ann:hello 你好";

    private final Step5Broadcast step = new Step5Broadcast();
    private final ListedMembers members = new ListedMembers();

    @Test
    @TestName("every member gets the text once, the sender, too")
    void everyMemberGetsTheText() {
        NotingOutbox ann = joins("ann", new NotingOutbox());
        NotingOutbox bob = joins("bob", new NotingOutbox());
        NotingOutbox cyd = joins("cyd", new NotingOutbox());
        List<String> gone = step.broadcast(members, TEXT);
        expectText("bob", bob, null);
        expectText("cyd", cyd, null);
        expectText("ann", ann, Misconception.SENDER_LEFT_OUT);
        Finding.unless(gone != null && gone.isEmpty() && members.left().isEmpty(), say("nobody has left"),
                say("it returned {0}, and {1} have left", gone, members.left()));
    }

    @Test
    @TestName("nobody is in the room: nothing happens, and the list is empty")
    void nobodyThere() {
        List<String> gone = step.broadcast(members, TEXT);
        Finding.unless(gone != null && gone.isEmpty(), say("an empty list"), say("it returned {0}", gone));
    }

    @Test
    @TestName("one member can't be reached: all others get the text all the same")
    void othersGetItAllTheSame() {
        joins("ann", NotingOutbox.ofGone());
        NotingOutbox bob = joins("bob", new NotingOutbox());
        broadcasts();
        expectText("bob", bob, Misconception.FIRST_FAILURE_ENDS);
    }

    @Test
    @TestName("who can't be reached leaves, its outbox is closed, and its name is returned")
    void goneMemberLeaves() {
        NotingOutbox ann = joins("ann", NotingOutbox.ofGone());
        joins("bob", new NotingOutbox());
        List<String> gone = broadcasts();
        Finding.unless(members.left().equals(List.of("ann")), say("ann leaves"), say("{0} have left", members.left()),
                Misconception.FAILED_STAYS);
        Finding.unless(ann.isClosed(), say("ann's outbox is closed"), say("it is open"),
                Misconception.FAILED_NOT_CLOSED);
        Finding.unless(gone.equals(List.of("ann")), say("it returns {0}", List.of("ann")),
                say("it returned {0}", gone));
    }

    @Test
    @TestName("who can't be reached is tried once")
    void triedOnce() {
        NotingOutbox ann = joins("ann", NotingOutbox.ofGone());
        broadcasts();
        expectText("ann", ann, Misconception.PUT_AGAIN);
    }

    @Test
    @TestName("closing the outbox fails, too: that is of no interest")
    void closingFails() {
        joins("ann", new NotingOutbox(true, true));
        NotingOutbox bob = joins("bob", new NotingOutbox());
        try {
            List<String> gone = step.broadcast(members, TEXT);
            Finding.unless(gone.equals(List.of("ann")), say("it returns {0}", List.of("ann")),
                    say("it returned {0}", gone));
        } catch (UnsupportedOperationException todo) {
            throw todo;
        } catch (RuntimeException passed) {
            throw new Finding(say("no exception"), say("{0} was thrown", passed), Misconception.CLOSE_FAILURE_PASSES);
        }
        expectText("bob", bob, Misconception.CLOSE_FAILURE_PASSES);
    }

    @Test
    @TestName("several can't be reached: all of them leave, and the others get the text")
    void severalAreGone() {
        NotingOutbox first = joins("first", new NotingOutbox());
        List.of("ann", "bob", "cyd").forEach(name -> joins(name, NotingOutbox.ofGone()));
        NotingOutbox last = joins("last", new NotingOutbox());
        List<String> gone = broadcasts();
        expectText("first", first, Misconception.REMOVES_WHILE_ITERATING);
        expectText("last", last, Misconception.FIRST_FAILURE_ENDS);
        Finding.unless(gone.size() == 3 && gone.containsAll(List.of("ann", "bob", "cyd")),
                say("it returns {0}", List.of("ann", "bob", "cyd")), say("it returned {0}", gone));
    }

    @Test
    @TestName("somebody else has let the member go already: its name is not returned, for leave says false")
    void leftAlready() {
        NotingOutbox bob = joins("bob", new NotingOutbox());
        joins("ann", new Quiet("ann") {
            @Override
            public void put(String text) throws IOException {
                members.leave("ann", this);
                throw new IOException("the member is gone");
            }
        });
        List<String> gone = broadcasts();
        Finding.unless(gone.isEmpty(), say("an empty list, for ann had left before"), say("it returned {0}", gone),
                Misconception.NAMES_TOO_MANY);
        expectText("bob", bob, null);
    }

    @Test
    @TestName("it has put everything when it returns")
    void hasPutEverything(Loopback loopback) throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        joins("cyd", new Quiet("cyd") {
            @Override
            public void put(String text) {
                inside.countDown();
                await(release);
            }
        });
        Call<List<String>> call = loopback.starts(() -> step.broadcast(members, TEXT));
        Await.until(() -> inside.getCount() == 0 || call.hasEnded(),
                () -> new Finding(say("the text is put"), say("it is not")));
        call.waits(say("until every outbox has the text"), Misconception.RETURNS_TOO_EARLY);
        release.countDown();
        call.result();
    }

    @Test
    @TestName("two texts at once: all members get both, in the same order")
    void sameOrderForAll(Loopback loopback) throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        AtomicBoolean first = new AtomicBoolean(true);
        List<HoldingOutbox> outboxes = List.of(new HoldingOutbox(first, inside, release),
                new HoldingOutbox(first, inside, release));
        joins("ann", outboxes.get(0));
        joins("bob", outboxes.get(1));
        Call<List<String>> one = loopback.starts(() -> step.broadcast(members, "one"));
        Await.until(() -> inside.getCount() == 0 || one.hasEnded(),
                () -> new Finding(say("the text is put"), say("it is not")));
        Call<List<String>> two = loopback.starts(() -> step.broadcast(members, "two")).settles();
        release.countDown();
        one.result();
        two.result();
        List<String> ann = outboxes.get(0).texts;
        List<String> bob = outboxes.get(1).texts;
        Finding.unless(ann.size() == 2 && ann.containsAll(List.of("one", "two")), say("ann gets both texts"),
                say("she got {0}", ann));
        Finding.unless(ann.equals(bob), say("bob gets them in the same order as ann: {0}", ann),
                say("he got {0}", bob), Misconception.ORDER_DIFFERS);
    }

    /** Of several that belong together the very first put is held until it is released. */
    private static final class HoldingOutbox implements Outbox {

        private final List<String> texts = new CopyOnWriteArrayList<>();
        private final AtomicBoolean first;
        private final CountDownLatch inside;
        private final CountDownLatch release;

        HoldingOutbox(AtomicBoolean first, CountDownLatch inside, CountDownLatch release) {
            this.first = first;
            this.inside = inside;
            this.release = release;
        }

        @Override
        public void put(String text) {
            texts.add(text);
            if (first.getAndSet(false)) {
                inside.countDown();
                await(release);
            }
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }

    private <O extends Outbox> O joins(String name, O outbox) {
        members.join(name, outbox);
        return outbox;
    }

    /** The failure of a put must not come out. */
    private List<String> broadcasts() {
        try {
            List<String> gone = step.broadcast(members, TEXT);
            Finding.unless(gone != null, say("a list of names"), say("it returned null"));
            return gone;
        } catch (UnsupportedOperationException todo) {
            throw todo;
        } catch (ConcurrentModificationException whileIterating) {
            throw new Finding(say("no exception"), say("{0} was thrown", whileIterating),
                    Misconception.REMOVES_WHILE_ITERATING);
        } catch (RuntimeException passed) {
            throw new Finding(say("no exception"), say("{0} was thrown", passed), Misconception.FIRST_FAILURE_ENDS);
        }
    }

    private static void expectText(String name, NotingOutbox outbox, Misconception cause) {
        List<String> texts = outbox.texts();
        if (!texts.equals(List.of(TEXT))) {
            throw new Finding(say("{0} gets the text once", name), say("put into that outbox was {0}", texts),
                    texts.isEmpty() ? NotYet.cause(() -> !outbox.texts().isEmpty(), cause)
                            : cause == null ? Misconception.SENT_TWICE : cause);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException testIsOver) {
            Thread.currentThread().interrupt();
        }
    }
}
