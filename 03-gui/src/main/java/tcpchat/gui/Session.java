package tcpchat.gui;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * One run of a window, from connect or start to its end: what it has under way in the background, and what it has open.
 *
 * <p>Work goes to a thread of its own; its result comes back on the event thread. Once the session is over no result
 * reaches anybody: whatever an old connection still has to say can't disturb a newer one.
 *
 * <p>All methods belong to the event thread, except {@link #own} and {@link #tell}, which are for the work.
 */
public final class Session {

    /** How long a goodbye may take before the sockets are closed all the same. */
    private static final Duration GRACE = Duration.ofMillis(300);

    private final Background background;
    private final Runnable changed;
    private final Consumer<Throwable> fault;
    private final CompletableFuture<Void> before;
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private final Map<Action, Thread> underWay = new EnumMap<>(Action.class);
    private final List<Closeable> owned = new ArrayList<>();
    private boolean over;

    /** Work that answers nothing. */
    @FunctionalInterface
    public interface Task {
        void run() throws IOException;
    }

    private Session(Background background, Runnable changed, Consumer<Throwable> fault,
            CompletableFuture<Void> before) {
        this.background = background;
        this.changed = changed;
        this.fault = fault;
        this.before = before;
    }

    /**
     * A session that is over already: what a window has before the first one.
     *
     * @param changed called on the event thread after each change of what is under way, and at the end
     * @param fault   gets, on the event thread, what a mistake in the program threw: a TODO, for example
     */
    static Session none(Background background, Runnable changed, Consumer<Throwable> fault) {
        Session none = new Session(background, changed, fault, null);
        none.over = true;
        none.closed.complete(null);
        return none;
    }

    /** The session after this one. Its work begins when all is closed here, so that the port is free again. */
    Session next() {
        return new Session(background, changed, fault, closed);
    }

    /** Whether it has ended: nothing more will be heard of it. */
    public boolean isOver() {
        return over;
    }

    /** What is under way at this moment. */
    Set<Action> underWay() {
        Set<Action> actions = EnumSet.noneOf(Action.class);
        actions.addAll(underWay.keySet());
        return actions;
    }

    /**
     * Does the work in the background. The event thread then gets what came of it: its result, or an
     * {@code IOException} or {@code IllegalArgumentException} that it threw. Nothing happens where the same action is
     * under way already.
     */
    public <T> void run(Action action, Callable<T> work, Consumer<T> then, Consumer<Exception> otherwise) {
        if (over) {
            throw new IllegalStateException("this session is over; open a new one");
        }
        if (!underWay.containsKey(action)) {
            underWay.put(action, background.start(action.name(), () -> {
                Runnable outcome = outcomeOf(work, then, otherwise, action);
                tell(() -> finish(action, outcome));
            }));
            changed.run();
        }
    }

    /** As the other, for work that answers nothing. */
    public void run(Action action, Task work, Runnable then, Consumer<Exception> otherwise) {
        Callable<Void> answersNull = () -> {
            work.run();
            return null;
        };
        run(action, answersNull, nothing -> then.run(), otherwise);
    }

    /** Has this run on the event thread, unless the session is over by then. For the work. */
    public void tell(Runnable news) {
        background.tell(() -> {
            if (!over) {
                news.run();
            }
        });
    }

    /**
     * Has this closed at the end of the session, whatever happens; at once where the end has come already. For the
     * work.
     *
     * @return the very same
     */
    public <C extends Closeable> C own(C resource) {
        if (resource == null) {
            return null;
        }
        synchronized (owned) {
            owned.add(resource);
        }
        if (closed.isDone()) {
            closeOwned();
        }
        return resource;
    }

    /**
     * Ends the session. From here on it is over; the farewell is said in the background, after a message that is on
     * its way. Then all that the session owns is closed, at the latest after 0.3 s: a peer that does not read
     * can't hold anybody up. That wakes what still waits. Nothing happens where it is over already.
     */
    public void end(Task farewell) {
        if (over) {
            return;
        }
        over = true;
        Thread sending = underWay.get(Action.SEND);
        List<Thread> working = List.copyOf(underWay.values());
        underWay.clear();
        Thread goodbye = background.start("goodbye", () -> sayGoodbye(sending, farewell));
        background.start("end", () -> {
            await(goodbye);
            closeOwned();
            // A port is free only when the thread that waited in accept has left it.
            working.forEach(Session::await);
            closed.complete(null);
            // Something may have come in the meantime.
            closeOwned();
        });
        changed.run();
    }

    /** Has this run on the event thread when the session has ended and all is closed. */
    void whenClosed(Runnable last) {
        closed.thenRun(() -> background.tell(last));
    }

    private <T> Runnable outcomeOf(Callable<T> work, Consumer<T> then, Consumer<Exception> otherwise, Action action) {
        try {
            before.join();
            T result = work.call();
            return () -> then.accept(result);
        } catch (IOException | IllegalArgumentException failure) {
            return () -> otherwise.accept(failure);
        } catch (Throwable mistake) {
            return () -> {
                if (action.isOpening()) {
                    end(() -> {});
                }
                fault.accept(mistake);
            };
        }
    }

    private void finish(Action action, Runnable outcome) {
        underWay.remove(action);
        try {
            outcome.run();
        } catch (RuntimeException mistake) {
            fault.accept(mistake);
        }
        changed.run();
    }

    private void sayGoodbye(Thread sending, Task farewell) {
        try {
            if (sending != null) {
                sending.join();
            }
            farewell.run();
        } catch (IOException | InterruptedException unheard) {
            // The peer is gone or does not listen. What matters comes next: everything is closed.
            return;
        } catch (Throwable mistake) {
            background.tell(() -> fault.accept(mistake));
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join(GRACE.toMillis());
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private void closeOwned() {
        List<Closeable> resources;
        synchronized (owned) {
            resources = List.copyOf(owned);
            owned.clear();
        }
        for (Closeable resource : resources) {
            try {
                resource.close();
            } catch (IOException e) {
                // Nothing is left to be done with this one; the others are still closed.
                continue;
            }
        }
    }
}
