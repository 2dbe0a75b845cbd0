package tcpchat.tutor.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The one list of the kit's steps, read from {@code steps.properties}. What an instructor does not hand out is not in
 * that file.
 */
public final class Steps {

    private static final List<Step> ALL = read();

    private Steps() {}

    /** Every step, in the order in which a student does them. */
    public static List<Step> all() {
        return ALL;
    }

    /** The steps of the chat of one client and one server: all but those of a track that goes beyond it. */
    public static List<Step> ofChat() {
        return ALL.stream().filter(step -> !step.track().isBeyond()).toList();
    }

    /** The tracks that this copy of the kit asks for: those that have steps. */
    public static List<Track> tracks() {
        return ALL.stream().map(Step::track).distinct().toList();
    }

    /** The steps of that track, in their order. */
    public static List<Step> of(Track track) {
        return ALL.stream().filter(step -> step.track() == track).toList();
    }

    /** Whether a student writes that class, or the class it is nested in. */
    public static boolean isStudents(String className) {
        return of(className, "").isPresent();
    }

    /** Whether a student's own code made this exception, rather than the JDK that it calls. */
    public static boolean threw(Throwable thrown) {
        StackTraceElement[] stack = thrown.getStackTrace();
        return stack.length > 0 && isStudents(stack[0].getClassName());
    }

    /**
     * The step that a method belongs to; a lambda in it counts, and so does a class nested in the student's. Where the
     * class holds several steps and none has that method, it is the first of them. Empty for any other class.
     */
    public static Optional<Step> of(String className, String method) {
        List<Step> steps = ALL.stream()
                .filter(step -> className.equals(step.className()) || className.startsWith(step.className() + "$"))
                .toList();
        return steps.stream()
                .filter(step -> method.equals(step.method()) || method.startsWith("lambda$" + step.method() + "$"))
                .findFirst()
                .or(() -> steps.stream().findFirst());
    }

    private static List<Step> read() {
        ResourceBundle facts = ResourceBundle.getBundle("tcpchat.tutor.steps", Locale.ROOT);
        List<Step> steps = new ArrayList<>();
        for (Track track : Track.values()) {
            for (int number = 1; facts.containsKey(track + "." + number); number++) {
                String[] place = facts.getString(track + "." + number).split("#", 2);
                steps.add(new Step(track, number, place[0], place[1]));
            }
        }
        return List.copyOf(steps);
    }
}
