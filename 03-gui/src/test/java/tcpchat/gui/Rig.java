package tcpchat.gui;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;
import static tcpchat.tutor.words.Sentence.say;

import java.awt.EventQueue;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mockito.invocation.InvocationOnMock;
import tcpchat.tutor.partner.Await;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.NotYet;
import tcpchat.tutor.partner.Patience;
import tcpchat.tutor.words.Sentence;

/**
 * A presenter's surroundings without a screen: a mocked view that remembers what it is told, and an event thread that
 * is no more than a thread. Whoever touches the view elsewhere, or calls a step here, is found out.
 *
 * @param <V> the view
 */
abstract class Rig<V extends ChatView> implements Closeable {

    /** Stands behind a call that was given {@code null} for its socket. */
    static final String NULL = " null";

    private static final String EVENT_THREAD = "event thread of the test";
    private static final int MOST_SHOWN = 100;
    /** Short: nothing of a test is to be left soon after it, and whoever comes late finds another thread. */
    private static final int MILLIS_IDLE = 20;

    /** What the view was told: a method's name, and its arguments. */
    record Told(String method, List<Object> arguments) {

        boolean is(String name, Object... expected) {
            return method.equals(name) && arguments.equals(Arrays.asList(expected));
        }

        @Override
        public String toString() {
            return method + arguments.stream().map(Told::shown).toList();
        }

        private static String shown(Object argument) {
            String text = String.valueOf(argument);
            return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
        }
    }

    /** Work that goes on until it is let go, or the test is over. */
    static final class Held implements Session.Task, Closeable {

        private final CountDownLatch end = new CountDownLatch(1);

        @Override
        public void run() throws IOException {
            try {
                end.await();
            } catch (InterruptedException e) {
                throw new InterruptedIOException("the test is over");
            }
        }

        void letGo() {
            end.countDown();
        }

        @Override
        public void close() {
            letGo();
        }
    }

    final V view;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(1, 1, MILLIS_IDLE, TimeUnit.MILLISECONDS,
            new LinkedBlockingQueue<>(), work -> {
                Thread created = new Thread(work, EVENT_THREAD);
                created.setDaemon(true);
                return created;
            });
    private final Causes causes = new Causes(this);
    private final Queue<Told> told = new ConcurrentLinkedQueue<>();
    private volatile Throwable fault;
    private volatile Address address = new Address("127.0.0.1", "0");
    private volatile String input = "";
    private volatile Object state;
    private volatile Set<?> underWay = Set.of();

    Rig(Class<V> type) {
        view = mock(type, withSettings().stubOnly().defaultAnswer(this::answer));
        thread.allowCoreThreadTimeOut(true);
    }

    /** The handler for closing the window. */
    abstract void closeWindow();

    /** The steps called, in their order. */
    abstract List<String> calls();

    /** The executor that a presenter takes for the event thread. */
    Executor eventThread() {
        return thread;
    }

    /** Checks which steps were called, in their order. */
    static void expectCalls(List<String> calls, String... expected) {
        Finding.unless(calls.equals(List.of(expected)), say("the steps called: {0}", List.of(expected)),
                say("called were {0}", calls), Causes.ofCalls(calls, expected));
    }

    /** Checks that the first that the view was told is to clear the area and the input line. */
    void expectClearedFirst() {
        Told first = told().get(0);
        Finding.unless(first.method().equals("clear"), say("the area and the input line are cleared first"),
                say("first came {0}", first));
    }

    static boolean isEventThread() {
        return Thread.currentThread().getName().equals(EVENT_THREAD);
    }

    /** Lets the event thread call a handler, and throws what it throws. */
    void press(Runnable handler) throws Exception {
        ask(() -> {
            handler.run();
            return null;
        });
    }

    /** What the event thread answers. */
    <T> T ask(Callable<T> question) throws Exception {
        try {
            return thread.submit(question).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) e.getCause();
        }
    }

    /**
     * Presses a handler in a session that has to wait with its work, and goes on to another session in the same event.
     * The work runs when all is different: what it reads of the fields then is not what was meant.
     *
     * @param former opens a session, which ends at once and is slow to close
     * @param press  opens the session that waits, presses, ends it, and opens the next
     */
    void pressBetweenSessions(Supplier<Session> former, Runnable press) throws Exception {
        // Sessions that end one after the other take their time, no matter what another test has waited for in vain.
        Patience.renew();
        try (Held closing = new Held()) {
            press(() -> {
                former.get().end(closing);
                press.run();
            });
        }
    }

    /** Why that is still open: the session of today has it, or none. */
    Misconception causeOfOpen(Callable<Boolean> closed) {
        thread.execute(this::closeWindow);
        return NotYet.cause(closed, null) == null ? Misconception.NOT_OWNED : Misconception.FIELD_SHARED;
    }

    void type(String text) {
        input = text;
    }

    void address(String host, Object port) {
        address = new Address(host, port.toString());
    }

    void everyInterface(Object port) {
        address = new Address("", port.toString(), true);
    }

    /** Remembers a mistake of the program, so that the next expectation throws it. */
    void blame(Throwable mistake) {
        fault = mistake;
    }

    /** Waits until the line has been shown, this time and no more often. */
    void expectSaid(Word sentence, Object... arguments) {
        Told line = said(sentence, arguments);
        expect(say("the window shows {0}", line), () -> count(line::equals) >= 1,
                () -> causes.ofMissing(sentence, arguments));
        Finding.unless(count(line::equals) == 1, say("the window shows once: {0}", line),
                say("it shows {0}", last(told())));
    }

    /** Waits until a line with that sentence, and a failure of that type as its reason, has been shown. */
    void expectFailure(Word sentence, Class<? extends Exception> reason) {
        expect(say("the window shows {0} with {1}", sentence, reason.getSimpleName()),
                () -> count(line -> line.method.equals("say") && line.arguments.get(0) == sentence
                        && reason.isInstance(line.arguments.get(1))) == 1,
                () -> causes.ofMissingReason(sentence, reason));
    }

    /** Waits until exactly these texts have been shown in this order, all with that sentence, or one that is wrong. */
    void expectTexts(Word sentence, String... texts) {
        List<String> expected = Arrays.asList(texts);
        Sentence expectation = say("the window shows, as {0}, {1}", sentence, expected);
        expect(expectation, () -> texts(sentence).equals(expected) || !expected.containsAll(texts(sentence)));
        Finding.unless(texts(sentence).equals(expected), expectation, say("it shows {0}", texts(sentence)),
                texts(sentence).contains(null) ? Misconception.END_SHOWN : null);
    }

    /** The texts that were shown with that sentence. */
    List<String> texts(Word sentence) {
        return lines(sentence).map(line -> (String) line.arguments.get(1)).collect(Collectors.toList());
    }

    /** What was shown with that sentence. */
    Stream<Told> lines(Word sentence) {
        return told.stream().filter(line -> line.method.equals("say") && line.arguments.get(0) == sentence);
    }

    void expectNotice(Word sentence) {
        expect(say("a notice {0}", sentence), () -> count(line -> line.is("notice", sentence)) == 1,
                causes::ofMissingNotice);
    }

    /** Waits until the view was told to empty the input line. */
    void expectInputEmptied() {
        expect(say("the input line is emptied"), () -> count(line -> line.is("emptyInput")) >= 1,
                () -> count(line -> line.is("clear")) > 0 ? null : Misconception.INPUT_KEPT);
    }

    /** Checks that, up to now, the input line was not emptied. */
    void expectInputKept() throws Exception {
        expectNotTold(say("the input line is not emptied"), Misconception.INPUT_LOST, line -> line.is("emptyInput"));
    }

    /** Checks that, up to now, no text was shown with that sentence. */
    void expectNotShown(Word sentence) throws Exception {
        expectNotTold(say("the window does not show {0}", sentence), Misconception.SHOWN_TOO_EARLY,
                line -> line.method.equals("say") && line.arguments.get(0) == sentence);
    }

    /** Checks that, up to now, the view was not told this. */
    void expectNotTold(String method, Object... arguments) throws Exception {
        expectNotTold(say("not {0}", method + Arrays.asList(arguments)), null, line -> line.method.equals(method)
                && Arrays.asList(arguments).equals(line.arguments.stream().limit(arguments.length).toList()));
    }

    /** What is under way on the event thread is waited for. */
    private void expectNotTold(Sentence expectation, Misconception cause, Predicate<Told> which) throws Exception {
        press(() -> {});
        throwFault();
        Finding.unless(told.stream().noneMatch(which), expectation, say("the view was told {0}", last(told())), cause);
    }

    /** Waits until the window shows this state, and exactly these actions are under way. */
    void expectState(Object expected, Action... actions) {
        expect(say("the window shows {0}, with {1} under way", expected, Arrays.asList(actions)),
                () -> state == expected && underWay.equals(Set.of(actions)),
                () -> causes.ofState(expected, Set.of(actions)));
    }

    /** Forgets what was told up to now. */
    void forget() {
        told.clear();
    }

    List<Told> told() {
        return List.copyOf(told);
    }

    /** Waits until it holds. A mistake of the program that comes to light meanwhile is thrown. */
    void expect(Sentence expectation, Callable<Boolean> condition) {
        expect(expectation, condition, () -> null);
    }

    /** As the other; where it does not hold in time, that is the likeliest cause. */
    void expect(Sentence expectation, Callable<Boolean> condition, Supplier<Misconception> cause) {
        Await.until(() -> {
            throwFault();
            return condition.call();
        }, () -> new Finding(expectation, happened(), cause.get()));
    }

    private Sentence happened() {
        return state == null ? say("it was told {0}", last(told()))
                : say("it shows {0} with {1} under way, and was told {2}", state, underWay, last(told()));
    }

    /** Checks that the event thread has time while something is under way. */
    void expectAlive() throws Exception {
        press(() -> {});
        throwFault();
    }

    /** Closes the window, and waits until nothing of it is left. */
    @Override
    public void close() {
        thread.execute(() -> {
            try {
                closeWindow();
            } catch (RuntimeException stub) {
                fault = stub;
            }
        });
    }

    /** Whether the view is asked for good to go. */
    boolean isDisposed() {
        return count(line -> line.method.equals("dispose")) > 0;
    }

    void throwFault() throws Exception {
        if (fault instanceof Error error) {
            throw error;
        } else if (fault instanceof Exception exception) {
            throw exception;
        }
    }

    long count(Predicate<Told> which) {
        return told.stream().filter(which).count();
    }

    /** Whether any notice was given. */
    boolean hasNotice() {
        return count(line -> line.method.equals("notice")) > 0;
    }

    /** The state that the window shows; {@code null} before the first. */
    Object state() {
        return state;
    }

    Set<?> underWay() {
        return underWay;
    }

    private static Told said(Word sentence, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = sentence;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new Told("say", Arrays.asList(all));
    }

    private static String last(List<Told> told) {
        int from = Math.max(0, told.size() - 8);
        return (from > 0 ? "… " : "") + told.subList(from, told.size());
    }

    private Object answer(InvocationOnMock call) {
        String method = call.getMethod().getName();
        if (method.equals("toString")) {
            return "view";
        }
        if (!isEventThread()) {
            fault = EventQueue.isDispatchThread()
                    ? new Finding(say("what the background has to tell the view goes through the session"),
                            say("{0} was called on Swing's event thread, past the session", method),
                            Misconception.SESSION_BYPASSED)
                    : new Finding(say("the view is touched on the event thread alone"),
                            say("{0} was called in the thread \"{1}\"", method, Thread.currentThread().getName()),
                            Misconception.VIEW_OFF_EVENT_THREAD);
        }
        // A varargs argument comes spread out already.
        Object[] arguments = call.getArguments();
        return switch (method) {
            case "address" -> address;
            case "input" -> input;
            case "showFault" -> {
                fault = (Throwable) arguments[0];
                yield null;
            }
            case "showState" -> {
                state = arguments[0];
                underWay = (Set<?>) arguments[1];
                yield null;
            }
            default -> {
                told.add(new Told(method, Arrays.asList(arguments)));
                yield null;
            }
        };
    }

    /** Keeps a waiting step from giving up. */
    static void expectNoTimeout(int timeout) {
        Finding.unless(timeout == 0, say("a step waits as long as it takes"),
                say("a timeout of {0} ms is set on its socket", timeout), Misconception.TIMEOUT_ADDED);
    }

    /** Keeps the steps off the event thread. */
    static void expectOffEventThread(Supplier<String> step) {
        Finding.unless(!isEventThread(), say("no call of a step runs on the event thread"),
                say("{0} was called there: the window would be frozen as long as it waits", step.get()),
                Misconception.STEP_ON_EVENT_THREAD);
    }
}
