package tcpchat.stage.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tcpchat.tutor.steps.Language;

/** How a program is started on the Java and the class path of this one. */
final class JavaCommand {

    private JavaCommand() {}

    /** The command for that program, which lives too short a time for an optimising compiler. */
    static List<String> of(Class<?> program, boolean isHeadless, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.add("-Dlang=" + Language.current().getLanguage());
        command.add("-Djava.awt.headless=" + isHeadless);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
