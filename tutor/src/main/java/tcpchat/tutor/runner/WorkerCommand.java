package tcpchat.tutor.runner;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What starts a worker.
 *
 * @param classPath  the tutor and its libraries; not the steps, for each job brings its own
 * @param properties further system properties, such as {@code lang} or {@code todo}
 * @param megabytes  how much memory the student's code may use
 * @param mainClass  the program, which ends in {@link WorkerMain#run}
 * @param jail       what stands before the JVM's own command, to keep it in a jail without a network; empty for none
 */
public record WorkerCommand(List<Path> classPath, Map<String, String> properties, int megabytes, String mainClass,
        List<String> jail) {

    private static final int PLENTY_FOR_A_STEP = 96;

    /** A worker like any other. */
    public WorkerCommand(List<Path> classPath, Map<String, String> properties, int megabytes) {
        this(classPath, properties, megabytes, WorkerMain.class.getName(), List.of());
    }

    /** A worker on the class path of this very JVM. */
    public static WorkerCommand likeThisJvm(Map<String, String> properties) {
        String[] entries = System.getProperty("java.class.path").split(File.pathSeparator);
        return new WorkerCommand(Arrays.stream(entries).map(Path::of).toList(), properties, PLENTY_FOR_A_STEP);
    }

    /** Whether the worker's standard streams are the way to it. */
    boolean isPiped() {
        return !jail.isEmpty();
    }

    List<String> line() {
        List<String> line = new ArrayList<>(jail);
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The same as in the parent POM: a forgotten charset shows.
        line.add("-Dfile.encoding=GBK");
        // Quick to start rather than quick for long; where memory ends the JVM ends, instead of limping on.
        line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        // On the standard output a warning of the JVM's would stand among what the worker tells.
        line.add("-XX:+DisplayVMOutputToStderr");
        // Nobody looks at a worker with jstat, and the figures for it are gathered twenty times a second.
        line.add("-XX:-UsePerfData");
        line.addAll(List.of("-Xms16m", "-Xmx" + megabytes + "m", "-XX:+ExitOnOutOfMemoryError"));
        properties.forEach((name, value) -> line.add("-D" + name + "=" + value));
        line.add("-cp");
        line.add(String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList()));
        line.add(mainClass);
        if (isPiped()) {
            line.add(WorkerMain.PIPE);
        }
        return line;
    }
}
