package tcpchat.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import tcpchat.tutor.steps.Steps;

/** Runs the suites of all steps again and again, and reports every test whose verdict was not "passed" each time. */
public final class Repeat {

    private Repeat() {}

    /**
     * Ends with exit code 1 where a verdict differed.
     *
     * @param args how many times
     */
    public static void main(String[] args) throws ClassNotFoundException {
        int times = Integer.parseInt(args[0]);
        Launcher launcher = LauncherFactory.create(
                LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build());
        Verdicts verdicts = new Verdicts();
        LauncherDiscoveryRequest everySuite = LauncherDiscoveryRequestBuilder.request()
                .selectors(Steps.all().stream()
                        .map(step -> DiscoverySelectors.selectClass(step.testClassName())).toList())
                .build();
        for (int run = 1; run <= times; run++) {
            long start = System.nanoTime();
            launcher.execute(everySuite, verdicts);
            System.out.printf("run %d of %d: %.1f s, %d tests so far, %d not passed%n", run, times,
                    (System.nanoTime() - start) / 1e9, verdicts.tests, verdicts.others.size());
        }
        verdicts.others.forEach((test, results) -> System.out.println(test + "\n  " + results));
        System.exit(verdicts.tests == 0 || !verdicts.others.isEmpty() ? 1 : 0);
    }

    private static final class Verdicts implements TestExecutionListener {

        private int tests;
        private final Map<String, List<String>> others = new TreeMap<>();

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            tests += test.isTest() ? 1 : 0;
            if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                others.computeIfAbsent(test.getUniqueId(), id -> new ArrayList<>())
                        .add(String.valueOf(result.getThrowable().orElse(null)));
            }
        }
    }
}
