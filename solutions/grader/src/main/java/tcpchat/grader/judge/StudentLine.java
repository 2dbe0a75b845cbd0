package tcpchat.grader.judge;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tcpchat.tutor.lab.Stub;
import tcpchat.tutor.steps.Step;

/** The line of a student's file that an instructor is shown beside a failure. */
final class StudentLine {

    private StudentLine() {}

    /** The line that the message names; where it names none, the first statement that the student has written. */
    static String of(Step step, String message, String text) {
        Matcher place = Pattern.compile(Pattern.quote(step.file().getFileName().toString()) + ":(\\d{1,6})")
                .matcher(message);
        return place.find() ? line(Integer.parseInt(place.group(1)), text) : firstStatement(step, text);
    }

    private static String line(int number, String text) {
        return text.lines().skip(Math.max(0, number - 1L)).findFirst().orElse("").strip();
    }

    private static String firstStatement(Step step, String text) {
        Set<String> given = Stub.of(step).lines().map(String::strip).collect(Collectors.toSet());
        return text.lines().map(String::strip)
                .filter(line -> line.endsWith(";") && !line.startsWith("import ") && !given.contains(line))
                .findFirst().orElse("");
    }
}
