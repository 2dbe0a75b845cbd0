package tcpchat.room;

import static tcpchat.tutor.words.Sentence.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Call;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;

@StepTest(Step4Members.class)
class Step4MembersTest {

    private static final int THREADS = 4;
    /** So long that threads which disturb each other do so many times, on a busy machine as well. */
    private static final long LONG_ENOUGH_NANOS = 250_000_000;

    private final Step4Members step = new Step4Members();

    private final Outbox ann = new Quiet("ann");
    private final Outbox bob = new Quiet("bob");

    @Test
    @TestName("it is empty at first; who joins is in, under the name and with the outbox")
    void joinLetsIn() {
        Members members = step.create();
        expect(Map.of(), members);
        Finding.unless(members.join("ann", ann), say("ann may join"), say("join returned false"));
        Finding.unless(members.join("bob", bob), say("bob may join"), say("join returned false"));
        expect(Map.of("ann", ann, "bob", bob), members);
    }

    @Test
    @TestName("a taken name: false, and nothing changes")
    void takenName() {
        Members members = step.create();
        members.join("ann", ann);
        Finding.unless(!members.join("ann", bob), say("the name ann is taken"), say("join returned true"),
                Misconception.OVERWRITES);
        Finding.unless(members.all().get("ann") == ann, say("the first ann is still in the room"),
                say("it is {0}", members.all().get("ann")), Misconception.OVERWRITES);
        expect(Map.of("ann", ann), members);
    }

    @Test
    @TestName("who leaves with name and outbox is out, and the name is free again")
    void leaveLetsGo() {
        Members members = step.create();
        members.join("ann", ann);
        members.join("bob", bob);
        Finding.unless(members.leave("ann", ann), say("ann has left"), say("leave returned false"));
        expect(Map.of("bob", bob), members);
        Finding.unless(members.join("ann", ann), say("the name ann is free again"), say("join returned false"));
        expect(Map.of("ann", ann, "bob", bob), members);
    }

    @Test
    @TestName("leave with the name and another outbox: false, and the next member of that name stays")
    void leaveWithAnotherOutbox() {
        Members members = step.create();
        Outbox next = new Quiet("the next ann");
        members.join("ann", ann);
        members.leave("ann", ann);
        members.join("ann", next);
        boolean left = members.leave("ann", ann);
        Finding.unless(members.all().get("ann") == next, say("the next ann is still in the room"),
                say("she was thrown out by the former one"), Misconception.LEAVES_BY_NAME);
        Finding.unless(!left, say("leave returns false, for that outbox is not in the room"), say("it returned true"),
                Misconception.LEAVE_ALWAYS_TRUE);
    }

    @Test
    @TestName("who is not in can't leave: false, and nothing changes")
    void leaveWithoutJoin() {
        Members members = step.create();
        members.join("bob", bob);
        Finding.unless(!members.leave("ann", ann), say("leave returns false, for ann has never come"),
                say("it returned true"), Misconception.LEAVE_ALWAYS_TRUE);
        members.join("ann", ann);
        members.leave("ann", ann);
        Finding.unless(!members.leave("ann", ann), say("leave returns false, for ann has left already"),
                say("it returned true"), Misconception.LEAVE_ALWAYS_TRUE);
        expect(Map.of("bob", bob), members);
    }

    @Test
    @TestName("names differ where equals says so: Ann and ann are two")
    void namesDiffer() {
        Members members = step.create();
        List<String> names = List.of("ann", "Ann", "ANN", "ann ", "\u00e9", "e\u0301", "安", "");
        for (String name : names) {
            Finding.unless(members.join(name, new Quiet(name)), say("\"{0}\" may join beside the others", name),
                    say("join returned false"), Misconception.NAMES_FOLDED);
        }
        Finding.unless(members.all().keySet().containsAll(names), say("the names as they were given"),
                say("they are {0}", members.all().keySet()), Misconception.NAMES_FOLDED);
    }

    @Test
    @TestName("what all returned does not change with what happens afterwards")
    void allIsOfAMoment() {
        Members members = step.create();
        members.join("ann", ann);
        Map<String, Outbox> before = members.all();
        members.join("bob", bob);
        Finding.unless(before.size() == 1, say("one member, for bob came later"), say("there are {0}", before.size()),
                Misconception.LIVE_VIEW);
        members.leave("ann", ann);
        Finding.unless(before.get("ann") == ann, say("ann is in it, for she left later"), say("she is not"),
                Misconception.LIVE_VIEW);
    }

    @Test
    @TestName("every call makes a list of its own")
    void newAtEveryCall() {
        Members first = step.create();
        first.join("ann", ann);
        Members second = step.create();
        Finding.unless(second.all().isEmpty() && second.join("ann", bob), say("the second list is empty"),
                say("the members of the first are in it"), Misconception.SAME_LIST);
        expect(Map.of("ann", ann), first);
    }

    @Test
    @TestName("several threads come and go, each under a name of its own: none is lost")
    void comeAndGo(Loopback loopback) throws Exception {
        Members members = step.create();
        // They have the same hash code, so that in a map they are neighbours.
        List<String> names = List.of("AaAa", "AaBB", "BBAa", "BBBB");
        List<Boolean> kept = atOnce(loopback, thread -> {
            Outbox outbox = new Quiet(names.get(thread));
            long end = System.nanoTime() + LONG_ENOUGH_NANOS;
            while (System.nanoTime() < end) {
                if (!members.join(names.get(thread), outbox) || !members.leave(names.get(thread), outbox)) {
                    return false;
                }
            }
            return true;
        });
        Finding.unless(!kept.contains(false) && members.all().isEmpty(),
                say("every join and every leave returns true, and nobody is left over"),
                say("one returned false, or somebody was left over"), Misconception.PLAIN_MAP);
    }

    @Test
    @TestName("of several threads that join under one free name exactly one gets true")
    void exactlyOneJoins(Loopback loopback) throws Exception {
        for (int round = 0; round < 5; round++) {
            Members members = step.create();
            List<String> names = SlowNames.four();
            names.subList(0, 3).forEach(name -> members.join(name, new Quiet("another")));
            String free = names.get(3);
            List<Outbox> outboxes = List.of(new Quiet("1"), new Quiet("2"), new Quiet("3"), new Quiet("4"));
            List<Boolean> joined = atOnce(loopback, thread -> members.join(free, outboxes.get(thread)));
            Finding.unless(joined.stream().filter(result -> result).count() == 1, say("one true, the others false"),
                    say("{0}", joined), Misconception.CHECK_THEN_ACT);
            Finding.unless(members.all().get(free) == outboxes.get(joined.indexOf(true)),
                    say("the one that got true is in the room"), say("another one is"), Misconception.OVERWRITES);
        }
    }

    @Test
    @TestName("of several threads that leave with the same pair exactly one gets true")
    void exactlyOneLeaves(Loopback loopback) throws Exception {
        for (int round = 0; round < 5; round++) {
            Members members = step.create();
            List<String> names = SlowNames.four();
            names.forEach(name -> members.join(name, ann));
            List<Boolean> left = atOnce(loopback, thread -> members.leave(new String(names.get(3)), ann));
            Finding.unless(left.stream().filter(result -> result).count() == 1, say("one true, the others false"),
                    say("{0}", left), Misconception.CHECK_THEN_ACT);
        }
    }

    @Test
    @TestName("all can be asked for and iterated while others come and go")
    void allWhileOthersComeAndGo(Loopback loopback) throws Exception {
        Members members = step.create();
        for (int member = 0; member < 1_000; member++) {
            members.join("member " + member, ann);
        }
        CountDownLatch done = new CountDownLatch(1);
        Call<Void> others = loopback.starts(() -> {
            while (done.getCount() > 0) {
                members.join("ann", ann);
                members.leave("ann", ann);
            }
            return null;
        });
        try {
            for (int round = 0; round < 150; round++) {
                Map<String, Outbox> all = members.all();
                long count = all.entrySet().stream().filter(member -> member.getValue() == ann).count();
                Finding.unless(count == all.size() && all.size() >= 1_000 && all.size() <= 1_001,
                        say("1000 or 1001 members"), say("there are {0}", all.size()),
                        Misconception.SYNCHRONIZED_HALF);
            }
        } catch (UnsupportedOperationException todo) {
            throw todo;
        } catch (RuntimeException betweenTwo) {
            throw new Finding(say("no exception"), say("{0} was thrown", betweenTwo), Misconception.SYNCHRONIZED_HALF);
        } finally {
            done.countDown();
        }
        others.result();
    }

    /** What a thread does. */
    private interface Work<T> {
        T of(int thread);
    }

    /** What that work returns in each of several threads that begin at the same moment. */
    private static <T> List<T> atOnce(Loopback loopback, Work<T> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        CountDownLatch ready = new CountDownLatch(THREADS);
        List<Call<T>> calls = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int number = thread;
            Callable<T> code = () -> {
                ready.countDown();
                start.await();
                return work.of(number);
            };
            calls.add(loopback.starts(code));
        }
        ready.await();
        start.countDown();
        List<T> results = new ArrayList<>();
        for (Call<T> call : calls) {
            results.add(call.result());
        }
        return results;
    }

    private static void expect(Map<String, Outbox> expected, Members members) {
        Map<String, Outbox> all = members.all();
        Finding.unless(all.equals(expected), say("the members are {0}", expected), say("they are {0}", all));
    }
}
