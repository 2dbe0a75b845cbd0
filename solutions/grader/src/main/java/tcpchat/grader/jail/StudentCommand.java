package tcpchat.grader.jail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tcpchat.grader.student.StudentMain;

/** What starts a student's JVM: small, quick to start, and with nothing but the student's classes. */
public final class StudentCommand {

    private static final int HEAP_MEGABYTES = 64;

    private StudentCommand() {}

    /**
     * The command.
     *
     * @param jail    where it runs
     * @param own     the folder with the classes of {@link StudentMain} and what it needs, and nothing else
     * @param classes the folder with the student's classes, and nothing else
     */
    public static List<String> of(Jail jail, Path own, Path classes) {
        List<String> java = new ArrayList<>(List.of(java(), "-Xms8m", "-Xmx" + HEAP_MEGABYTES + "m", "-Xss512k",
                // The same as where a student tests: a forgotten charset shows.
                "-Dfile.encoding=GBK",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-XX:+ExitOnOutOfMemoryError",
                "-XX:ReservedCodeCacheSize=24m", "-XX:MaxMetaspaceSize=48m", "-XX:CompressedClassSpaceSize=16m",
                "-XX:MaxDirectMemorySize=16m", "-XX:+DisableAttachMechanism", "-XX:+DisplayVMOutputToStderr",
                "-Xshare:auto", "-Xlog:disable",
                // To find out which forwarder stands behind a socket.
                "--add-opens=java.base/java.net=ALL-UNNAMED"));
        java.addAll(List.of("-cp", own.toString(), StudentMain.class.getName(), classes.toString()));
        return jail.command(List.of(own, classes), Limits.STUDENT, java);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
