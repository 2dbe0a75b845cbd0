package tcpchat.stage.window;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.swing.JFrame;
import tcpchat.gui.Address;
import tcpchat.gui.Look;
import tcpchat.stage.conversation.Turn;
import tcpchat.stage.experiment.Experiment;
import tcpchat.stage.experiment.Experiments;
import tcpchat.stage.kernel.KernelTable;
import tcpchat.stage.model.Ladder;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent.Began;
import tcpchat.stage.stream.StageEvent.Crossed;
import tcpchat.stage.stream.StageEvent.Cue;
import tcpchat.stage.stream.StageEvent.Ended;
import tcpchat.stage.stream.StageEvent.Flow;
import tcpchat.stage.stream.StageEvent.Moment;
import tcpchat.stage.stream.StageEvent.Segment;

/**
 * Asks the event thread for an answer every few milliseconds: in front of an empty window, then while the stage goes
 * through the conversation and the experiments and looks at the kernel all the time. What a busy machine adds stands
 * in both; what the stage itself holds up the event thread for is measured apart, as the processor time of each event.
 */
public final class EventThreadSpeed {

    private static final long ASKED_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(4);
    private static final int EMPTY_SECONDS = 10;
    private static final int IDLE_SECONDS = 20;
    /** As a lecturer who is in a hurry presses the key. */
    private static final long BETWEEN_KEYS_NANOS = TimeUnit.MILLISECONDS.toNanos(150);
    private static final int PICTURES = 300;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Double> answers = new ArrayList<>();
    private final List<Double> events = new ArrayList<>();
    private final Thread probe = new Thread(this::ask, "probe");
    private volatile boolean asks;

    private EventThreadSpeed() {}

    /**
     * Prints a line for each thing measured.
     *
     * @param args how many times the stage goes through everything
     */
    public static void main(String[] args) throws Exception {
        new EventThreadSpeed().run(Integer.parseInt(args[0]));
        System.exit(0);
    }

    private void run(int rounds) throws Exception {
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(new Measuring());
        probe.setDaemon(true);
        probe.start();
        System.out.printf("%-34s %8s %8s %8s %8s   %s%n", "the event thread answers after", "median", "99 %", "worst",
                "> 50 ms", "longest event (processor time)");
        JFrame empty = on(() -> {
            Look.install(false, "客户端");
            JFrame frame = new JFrame();
            frame.setSize(1280, 800);
            frame.setVisible(true);
            return frame;
        });
        double emptyWorst = measured("an empty window", () -> pause(TimeUnit.SECONDS.toNanos(EMPTY_SECONDS)));
        double emptyIdle = idle();
        on(() -> {
            empty.dispose();
            return null;
        });
        StageWindow stage = on(this::open);
        // What opening costs is no matter of polling.
        pause(TimeUnit.SECONDS.toNanos(1));
        measured("the stage, first time (JVM cold)", () -> perform(stage));
        double worst = measured("the stage, " + rounds + " times more", () -> {
            for (int round = 0; round < rounds; round++) {
                perform(stage);
            }
        });
        System.out.printf(Locale.ROOT, "worst answer of the stage: %.1f times that of the empty window%n%n",
                worst / emptyWorst);
        on(() -> {
            stage.restart();
            return null;
        });
        System.out.printf(Locale.ROOT, "idle: %.2f %% of a processor (empty window: %.2f %%)%n", idle(), emptyIdle);
        on(() -> {
            stage.run(new Turn(Side.SERVER, 1));
            stage.run(new Turn(Side.SERVER, 2));
            return null;
        });
        awaitCalls(stage, 2);
        on(() -> {
            stage.run(new Turn(Side.SERVER, 3));
            return null;
        });
        awaitCalls(stage, 3);
        on(() -> {
            stage.run(new Turn(Side.SERVER, 4));
            return null;
        });
        System.out.printf(Locale.ROOT, "while accept waits and the kernel is watched: %.2f %%%n%n", idle());
        double few = ladder(100);
        double many = ladder(10_000);
        System.out.printf(Locale.ROOT, "10,000 messages take %.1f times as long as 100%n", many / few);
    }

    private StageWindow open() throws Exception {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            StageWindow window = new StageWindow(new Address("127.0.0.1", String.valueOf(free.getLocalPort())),
                    KernelTable.ofThisSystem());
            window.open();
            return window;
        }
    }

    /** The conversation, then every experiment that has no programs of its own to start. */
    private static void perform(StageWindow stage) throws Exception {
        on(() -> {
            stage.restart();
            return null;
        });
        for (int turn = 1; turn <= Turn.CONVERSATION.size(); turn++) {
            on(() -> {
                stage.next();
                return null;
            });
            awaitCalls(stage, turn);
            pause(BETWEEN_KEYS_NANOS);
        }
        for (Experiment experiment : Experiments.all().subList(0, Experiments.all().size() - 1)) {
            on(() -> {
                stage.perform(experiment);
                return null;
            });
            while (!on(() -> hasAnswer(stage, experiment))) {
                pause(BETWEEN_KEYS_NANOS);
                on(() -> {
                    stage.goOn();
                    return null;
                });
            }
        }
    }

    private static void awaitCalls(StageWindow stage, int count) throws Exception {
        while (on(() -> stage.events().stream().filter(Ended.class::isInstance).count()) < count) {
            pause(BETWEEN_KEYS_NANOS / 10);
        }
    }

    private static boolean hasAnswer(StageWindow stage, Experiment experiment) {
        return stage.events().stream().anyMatch(event -> event instanceof Cue cue
                && cue.experiment() == experiment.letter() && cue.moment() == Moment.REVEAL);
    }

    /** Does the work while the event thread is asked; prints what came of it and returns the worst answer. */
    private double measured(String name, Work work) throws Exception {
        on(() -> {
            answers.clear();
            events.clear();
            return null;
        });
        asks = true;
        LockSupport.unpark(probe);
        work.run();
        asks = false;
        List<Double> sorted = on(() -> answers.stream().sorted().toList());
        double worst = sorted.get(sorted.size() - 1);
        System.out.printf(Locale.ROOT, "%-34s %5.1f ms %5.1f ms %5.1f ms %8s   %.1f ms in %d answers%n", name,
                median(sorted), sorted.get(sorted.size() * 99 / 100), worst,
                sorted.stream().filter(millis -> millis > 50).count(),
                on(() -> events.stream().mapToDouble(millis -> millis).max().orElse(0)), sorted.size());
        return worst;
    }

    /** The share of a processor that this program takes while nobody does anything. */
    private static double idle() {
        // What has just ended settles first.
        pause(TimeUnit.SECONDS.toNanos(3));
        long before = processorNanos();
        pause(TimeUnit.SECONDS.toNanos(IDLE_SECONDS));
        return 100.0 * (processorNanos() - before) / TimeUnit.SECONDS.toNanos(IDLE_SECONDS);
    }

    private static long processorNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** Shows a ladder of so many messages; returns the median of what a message more and its picture take. */
    private static double ladder(int messages) throws Exception {
        Ladder ladder = new Ladder();
        for (int message = 0; message < messages; message++) {
            add(ladder, message);
        }
        LadderView view = new LadderView(ladder);
        JFrame frame = on(() -> {
            JFrame window = new JFrame();
            window.add(new javax.swing.JScrollPane(view));
            window.setSize(1000, 600);
            window.setVisible(true);
            return window;
        });
        List<Double> scrolled = new ArrayList<>();
        List<Double> added = new ArrayList<>();
        for (int picture = 0; picture < PICTURES; picture++) {
            int part = picture;
            scrolled.add(on(() -> timed(() -> {
                Rectangle visible = view.getVisibleRect();
                visible.y = (int) ((long) (view.getHeight() - visible.height) * (part * 37 % PICTURES) / PICTURES);
                view.scrollRectToVisible(visible);
                view.paintImmediately(view.getVisibleRect());
            })));
            added.add(on(() -> timed(() -> {
                int before = ladder.rungs().size() - 1;
                add(ladder, messages + part);
                view.changed(before);
                frame.validate();
                view.paintImmediately(view.getVisibleRect());
            })));
        }
        List<Double> zoomed = new ArrayList<>();
        for (int picture = 0; picture < PICTURES / 10; picture++) {
            zoomed.add(on(() -> timed(() -> {
                view.restyled();
                frame.validate();
                view.paintImmediately(view.getVisibleRect());
            })));
        }
        System.out.printf(Locale.ROOT, "ladder of %,6d messages: scrolled and drawn in %.1f ms (worst %.1f), "
                + "one message more in %.1f ms (worst %.1f), another font in %.1f ms (worst %.1f)%n", messages,
                median(scrolled), worst(scrolled), median(added), worst(added), median(zoomed), worst(zoomed));
        on(() -> {
            frame.dispose();
            return null;
        });
        return median(added) + median(scrolled);
    }

    private static void add(Ladder ladder, int id) {
        ladder.accept(new Began(id, id, Side.CLIENT, 3, "send(\"Hello\")"));
        ladder.accept(new Crossed(id, Side.CLIENT, Segment.DATA, 5, Evidence.INFERRED, 0, 0));
        ladder.accept(new Ended(id, id, Side.CLIENT, 3, "send(\"Hello\")", "ok", false, 0, Flow.SENT, 5, "Hello"));
    }

    private void ask() {
        while (true) {
            if (asks) {
                long asked = System.nanoTime();
                EventQueue.invokeLater(() -> answers.add((System.nanoTime() - asked) / 1e6));
                LockSupport.parkNanos(ASKED_EVERY_NANOS);
            } else {
                // Whoever measures what nothing costs must not do anything either.
                LockSupport.park();
            }
        }
    }

    private static double timed(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static double worst(List<Double> times) {
        return times.stream().mapToDouble(time -> time).max().orElseThrow();
    }

    private static void pause(long nanos) {
        long end = System.nanoTime() + nanos;
        for (long left = nanos; left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static <T> T on(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        EventQueue.invokeAndWait(task);
        return task.get();
    }

    /** Work that may fail. */
    private interface Work {
        void run() throws Exception;
    }

    /** Notes what each event takes. */
    private final class Measuring extends EventQueue {

        @Override
        protected void dispatchEvent(AWTEvent event) {
            long before = threads.getCurrentThreadCpuTime();
            super.dispatchEvent(event);
            events.add((threads.getCurrentThreadCpuTime() - before) / 1e6);
        }
    }
}
