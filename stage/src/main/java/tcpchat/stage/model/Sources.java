package tcpchat.stage.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import tcpchat.tutor.steps.Step;

/** The sources of the steps that run here: the finished ones, or the student's. */
public final class Sources {

    private Sources() {}

    /** The lines of that step's file; what can't be read says so instead. */
    public static List<String> of(Step step) {
        try {
            // A module's classes lie in target/classes, or in a jar in target.
            Path classes = Path.of(Class.forName(step.className()).getProtectionDomain().getCodeSource().getLocation()
                    .toURI());
            Path module = classes.getParent().getParent();
            Path file = module.resolve("src/main/java").resolve(step.className().replace('.', '/') + ".java");
            // It is short and local: reading it takes less than a frame.
            return Files.readAllLines(file, UTF_8);
        } catch (IOException | ClassNotFoundException | URISyntaxException unreadable) {
            return List.of(unreadable.toString());
        }
    }

    /** The index of the line in which the step's method begins; 0 where none does. */
    public static int methodIn(Step step, List<String> lines) {
        Pattern declaration = Pattern.compile("    public .*\\b" + step.method() + "\\(.*");
        for (int index = 0; index < lines.size(); index++) {
            if (declaration.matcher(lines.get(index)).matches()) {
                return index;
            }
        }
        return 0;
    }

    /** The index of the line in which the method ends that begins there. */
    public static int endOf(int method, List<String> lines) {
        int end = method;
        while (end < lines.size() - 1 && !lines.get(end).equals("    }")) {
            end++;
        }
        return end;
    }
}
