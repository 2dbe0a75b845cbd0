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
 */
public record WorkerCommand(List<Path> classPath, Map<String, String> properties, int megabytes) {

    private static final int PLENTY_FOR_A_STEP = 96;

    /** A worker on the class path of this very JVM. */
    public static WorkerCommand likeThisJvm(Map<String, String> properties) {
        String[] entries = System.getProperty("java.class.path").split(File.pathSeparator);
        return new WorkerCommand(Arrays.stream(entries).map(Path::of).toList(), properties, PLENTY_FOR_A_STEP);
    }

    List<String> line() {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The same as in the parent POM: a forgotten charset shows.
        line.add("-Dfile.encoding=GBK");
        // Quick to start rather than quick for long; where memory ends the JVM ends, instead of limping on.
        line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        // Nobody looks at a worker with jstat, and the figures for it are gathered twenty times a second.
        line.add("-XX:-UsePerfData");
        line.addAll(List.of("-Xms16m", "-Xmx" + megabytes + "m", "-XX:+ExitOnOutOfMemoryError"));
        properties.forEach((name, value) -> line.add("-D" + name + "=" + value));
        line.add("-cp");
        line.add(String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList()));
        line.add(WorkerMain.class.getName());
        return line;
    }
}
