package tcpchat.tutor.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs suites through the JUnit Platform, each with a class loader of its own, and tells the parent about it. */
final class Suite {

    /** Without anything that a file on the class path of a submission could add: it has no say in how it is tested. */
    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .build());
    private final Channel channel;
    private final WorkerHost host;
    private final Printed printed = new Printed();

    Suite(Channel channel, WorkerHost host) {
        this.channel = channel;
        this.host = host;
    }

    /** Runs the suite; whatever is wrong with it is told to the parent as well. */
    void run(Job job) {
        host.begin(job.studentJvm());
        Traces before = new Traces(host);
        try (URLClassLoader loader = new URLClassLoader(urls(job), Suite.class.getClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            LauncherDiscoveryRequest tests = LauncherDiscoveryRequestBuilder.request()
                    .selectors(DiscoverySelectors.selectClass(loader.loadClass(job.suite())))
                    .enableImplicitConfigurationParameters(false).build();
            launcher.execute(tests, new SuiteListener(channel, printed));
            channel.send(before.over(""));
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            tellFailure(before, e);
        } catch (IOException parentIsGone) {
            Runtime.getRuntime().halt(0);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this thread", e);
        }
    }

    private void tellFailure(Traces before, Throwable failure) {
        try {
            channel.send(before.over(failure.toString()));
        } catch (IOException | InterruptedException parentIsGone) {
            Runtime.getRuntime().halt(0);
        }
    }

    private static URL[] urls(Job job) {
        return job.classPath().stream().map(Suite::url).toArray(URL[]::new);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
