package tcpchat.grader.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tcpchat.tutor.lab.Stub;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.words.RunnerText;

/** The files that a student writes; a file can hold several steps. */
final class StudentFiles {

    private static final List<String> CLASSES = Steps.all().stream().map(Step::className).distinct().toList();
    /** What systems and browsers append to a name that is taken: {@code -1}, {@code (1)}, {@code - Copy}. */
    private static final Pattern COPY = Pattern.compile("(-\\d{1,3}| ?\\(\\d{1,3}\\)| - [^-]{1,20})\\z");

    private StudentFiles() {}

    /** The full names of their classes, in the kit's order. */
    static List<String> classes() {
        return CLASSES;
    }

    /** The classes that a source is there for: the one that its file is called after, else all that it declares. */
    static List<String> declaredIn(Declaration source, String simpleName) {
        List<String> declared = source.fullNames().stream().filter(CLASSES::contains).distinct().toList();
        return meantBy(Stream.of(simpleName)).filter(declared::contains).map(List::of).orElse(declared);
    }

    /** The class that was meant where the package or the name is another one. */
    static Optional<String> meantBy(Declaration source, String simpleName) {
        return meantBy(Stream.concat(Stream.of(simpleName), source.types().stream()));
    }

    /** The class that a file of that name is meant for. */
    static Optional<String> meantBy(String simpleName) {
        return meantBy(Stream.of(simpleName));
    }

    private static Optional<String> meantBy(Stream<String> simpleNames) {
        return simpleNames.map(name -> COPY.matcher(name).replaceFirst(""))
                .flatMap(name -> CLASSES.stream().filter(full -> full.endsWith("." + name)))
                .findFirst();
    }

    /** The kit's sentence for a file that does not declare its class. */
    static String classMissing(String className) {
        int dot = className.lastIndexOf('.');
        return RunnerText.CLASS_MISSING.say(className.substring(0, dot), className.substring(dot + 1));
    }

    /** Whether the text is what was handed out; line ends and blanks before them may be another editor's. */
    static boolean isStub(String className, String text) {
        return Steps.of(className, "").map(Stub::of).filter(stub -> plain(stub).equals(plain(text))).isPresent();
    }

    private static List<String> plain(String text) {
        return text.stripTrailing().lines().map(String::stripTrailing).toList();
    }
}
