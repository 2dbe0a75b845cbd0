import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import tcpchat.tutor.lab.StepNames;
import tcpchat.tutor.steps.Step;

/**
 * Measures, in a copy of the kit whose steps are all solved, how long {@code lab watch} takes from the save of a file
 * to the verdict, and how long Maven takes for the same tests.
 *
 * <p>What the tests themselves wait for (a timeout that has to run out, a peer that must stay silent) is no matter of
 * speed. It is measured apart, in this JVM: the time that a suite takes when nothing is left to warm up, less the time
 * that the processors worked meanwhile, which counts the tests' own waits shorter than they are rather than longer.
 */
public final class WatchSpeed {

    private static final int SAVES = 25;
    private static final int SUITES = 15;
    private static final int WARM_UP = 5;

    private final Path kit;
    private final List<Double> afterWaiting = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();

    private WatchSpeed(Path kit) {
        this.kit = kit;
    }

    /**
     * Prints a line a step, then the memory of all processes and the load while nothing happens.
     *
     * @param args the root of the copy, then the steps
     */
    public static void main(String[] args) throws Exception {
        new WatchSpeed(Path.of(args[0])).run(Arrays.stream(args).skip(1)
                .flatMap(name -> StepNames.parse(List.of(name)).stream()).toList());
    }

    private void run(List<Step> steps) throws Exception {
        List<String> command = List.of(kit.resolve("lab").toString(), "watch", "--lang", "en");
        Process watch = new ProcessBuilder(command).directory(kit.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(watch.getInputStream(), UTF_8))) {
            await(out, "? keys");
            System.out.printf("%-10s %8s %8s %8s %10s %8s%n", "step", "median", "slowest", "waiting",
                    "less wait", "Maven");
            for (Step step : steps) {
                measure(step, out);
            }
            System.out.printf("%nmedian of the steps, less what the tests wait for: %.0f ms%n", median(afterWaiting));
            System.out.printf("Maven takes, in the median of the steps, %.0f times as long%n", median(ratios));
            idle(watch);
        } finally {
            watch.destroy();
        }
    }

    private void measure(Step step, BufferedReader out) throws Exception {
        Path file = kit.resolve(step.file());
        String text = Files.readString(file);
        List<Double> times = new ArrayList<>();
        for (int save = 0; save < SAVES; save++) {
            long begin = System.nanoTime();
            Files.writeString(file, text + "// save " + save + "\n");
            String verdict = await(out, step.id() + " ");
            times.add((System.nanoTime() - begin) / 1e6);
            if (!verdict.contains("done")) {
                throw new IllegalStateException("the copy is not solved: " + verdict);
            }
            await(out, "? keys");
        }
        double waiting = waiting(step);
        double maven = maven(step);
        afterWaiting.add(median(times) - waiting);
        ratios.add(maven / median(times));
        System.out.printf("%-10s %5.0f ms %5.0f ms %5.0f ms %7.0f ms %6.1f s  (%.0f times as long)%n", step.id(),
                median(times), times.stream().mapToDouble(time -> time).max().orElseThrow(), waiting,
                median(times) - waiting, maven / 1000, maven / median(times));
    }

    /**
     * How long the tests of a step wait: the time they take less the time the processors work for them. The least of some
     * runs, for waiting for a processor that others keep busy is no waiting of the tests.
     */
    private double waiting(Step step) throws Exception {
        Launcher launcher = LauncherFactory.create(
                LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build());
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < SUITES; run++) {
            try (URLClassLoader loader = new URLClassLoader(classPath(step))) {
                LauncherDiscoveryRequest suite = LauncherDiscoveryRequestBuilder.request().selectors(
                        DiscoverySelectors.selectClass(loader.loadClass(step.testClassName()))).build();
                Thread.currentThread().setContextClassLoader(loader);
                long begin = System.nanoTime();
                long worked = processorTime();
                launcher.execute(suite);
                times.add((System.nanoTime() - begin - (processorTime() - worked)) / 1e6);
            }
        }
        return Math.max(0, Collections.min(times.subList(WARM_UP, SUITES)));
    }

    private URL[] classPath(Step step) {
        Path target = kit.resolve(step.track().folder()).resolve("target/lab");
        return Stream.of("own", "given", "tests").map(target::resolve).map(WatchSpeed::url).toArray(URL[]::new);
    }

    private double maven(Step step) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        String test = step.testClassName().substring(step.testClassName().lastIndexOf('.') + 1);
        for (int run = 0; run < 2; run++) {
            long begin = System.nanoTime();
            int code = new ProcessBuilder("./mvnw", "-q", "test", "-pl", step.track().folder().toString(), "-am",
                    "-Dtest=" + test, "-Dsurefire.failIfNoSpecifiedTests=false").directory(kit.toFile())
                    .redirectErrorStream(true).redirectOutput(new File("/dev/null")).start().waitFor();
            times.add((System.nanoTime() - begin) / 1e6);
            if (code != 0) {
                throw new IllegalStateException("Maven ended with " + code);
            }
        }
        // The first run compiles; the second is as quick as Maven can be.
        return times.get(1);
    }

    /** What it costs to leave lab open: the memory of lab and its workers, and their share of a processor. */
    private static void idle(Process watch) throws Exception {
        List<ProcessHandle> all = Stream.concat(Stream.of(watch.toHandle()), watch.descendants()).toList();
        Duration before = cpu(all);
        Thread.sleep(20_000);
        double share = cpu(all).minus(before).toMillis() / 20_000.0;
        long kilobytes = 0;
        for (ProcessHandle process : all) {
            kilobytes += Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        }
        System.out.printf(Locale.ROOT, "idle: %.2f %% of one processor; memory of all %d processes: %d MB%n",
                share * 100, all.size(), kilobytes / 1024);
    }

    private static Duration cpu(List<ProcessHandle> processes) {
        return processes.stream().map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static String await(BufferedReader out, String part) throws IOException {
        String line = out.readLine();
        while (line != null && !line.contains(part)) {
            line = out.readLine();
        }
        if (line == null) {
            throw new IOException("lab watch has ended");
        }
        return line;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
