package tcpchat.tutor.steps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The facts of one step: what a student writes, where it stands, and what helps.
 *
 * @param track     the track it belongs to
 * @param number    its number in the track, from 1
 * @param className the full name of the class the student writes
 * @param method    the name of the method the student writes
 */
public record Step(Track track, int number, String className, String method) {

    /** What a person calls this step, such as {@code client 2}. */
    public String id() {
        return track + " " + number;
    }

    /** The student's file, relative to the root of the kit. */
    public Path file() {
        return track.folder().resolve("src/main/java").resolve(className.replace('.', '/') + ".java");
    }

    /** The full name of the class with its tests; where a class holds several steps, each has one of its own. */
    public String testClassName() {
        boolean shared = Steps.all().stream().filter(step -> step.className.equals(className)).count() > 1;
        return className + (shared ? Character.toUpperCase(method.charAt(0)) + method.substring(1) : "") + "Test";
    }

    /**
     * The line of the student's file at which the method begins; 1 where the file can't be read or has no such method.
     */
    public int line() {
        Pattern declaration = Pattern.compile("\\s*public .*\\b" + method + "\\(.*");
        try (Stream<String> lines = Files.lines(Kit.root().orElse(Path.of("")).resolve(file()))) {
            List<String> before = lines.takeWhile(line -> !declaration.matcher(line).matches()).toList();
            return before.size() + 1;
        } catch (IOException | UncheckedIOException unreadable) {
            return 1;
        }
    }

    /** A line of the student's file as every system and editor understands it: with forward slashes. */
    public String place(int line) {
        return file().toString().replace('\\', '/') + ":" + line;
    }

    /** The step in a few words, in the language of the reader. */
    public String title() {
        return words().getString(key("title"));
    }

    /** The hints in rising detail, in the language of the reader. */
    public List<String> hints() {
        ResourceBundle words = words();
        return IntStream.iterate(1, level -> words.containsKey(key("hint." + level)), level -> level + 1)
                .mapToObj(level -> words.getString(key("hint." + level)))
                .toList();
    }

    /** What TCP has just done in this step, once it is done, in the language of the reader. */
    public String shown() {
        return words().getString(key("shown"));
    }

    /** One question to think about, once the step is done, in the language of the reader. */
    public String question() {
        return words().getString(key("question"));
    }

    private String key(String fact) {
        return track + "." + number + "." + fact;
    }

    private static ResourceBundle words() {
        return Language.bundle("tcpchat.tutor.steps");
    }
}
