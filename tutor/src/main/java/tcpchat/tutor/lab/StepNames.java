package tcpchat.tutor.lab;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.steps.Track;

/** Understands what people call a step. */
public final class StepNames {

    private static final Pattern TRACK_AND_NUMBER = Pattern.compile("(\\p{L}+)[\\s.:#-]*(\\d+)");
    private static final Pattern LINE = Pattern.compile("(:\\d+)+$");

    private StepNames() {}

    /**
     * The steps of that name: {@code client 2}, {@code c2}, {@code Step2Connect}, the path of a file, {@code client}
     * for a whole track, {@code all}. Upper and lower case are the same. A file that holds several steps means all of them;
     * {@code ClientPresenter#send} means one.
     *
     * @param words the words as they were typed; those before the number may be shortened
     * @return the steps in their order; empty where nothing is called so
     */
    public static List<Step> parse(List<String> words) {
        String name = LINE.matcher(String.join(" ", words).strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        if (name.equals("all")) {
            return Steps.all();
        }
        List<Step> track = Steps.all().stream().filter(step -> isTrack(name, step.track())).toList();
        if (!track.isEmpty()) {
            return track;
        }
        Matcher numbered = TRACK_AND_NUMBER.matcher(name);
        if (numbered.matches()) {
            return Steps.all().stream()
                    .filter(step -> isTrack(numbered.group(1), step.track())
                            && String.valueOf(step.number()).equals(numbered.group(2)))
                    .toList();
        }
        return Steps.all().stream().filter(step -> isClassOrFile(name, step)).toList();
    }

    /** Names that would be understood, for the sentence that says that one was not. */
    public static String examples() {
        Step step = Steps.all().get(1);
        return String.join(", ", step.id(), step.id().charAt(0) + "" + step.number(), simpleName(step));
    }

    private static boolean isTrack(String name, Track track) {
        return !name.isEmpty() && track.toString().startsWith(name);
    }

    private static boolean isClassOrFile(String name, Step step) {
        String type = simpleName(step).toLowerCase(Locale.ROOT);
        String method = "#" + step.method().toLowerCase(Locale.ROOT);
        String suite = step.testClassName().toLowerCase(Locale.ROOT);
        String test = suite.substring(suite.lastIndexOf('.') + 1);
        return List.of(type, type + method, step.className().toLowerCase(Locale.ROOT), test).contains(name)
                || isFile(name, step);
    }

    /** A path ends as the step's file does, as far as either goes: it may be typed from any folder. */
    private static boolean isFile(String name, Step step) {
        if (!name.endsWith(".java")) {
            return false;
        }
        List<String> typed = names(name);
        List<String> whole = names(step.file().toString().toLowerCase(Locale.ROOT));
        int common = Math.min(typed.size(), whole.size());
        return typed.subList(typed.size() - common, typed.size())
                .equals(whole.subList(whole.size() - common, whole.size()));
    }

    private static List<String> names(String path) {
        return Arrays.stream(path.replace('\\', '/').split("/"))
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .toList();
    }

    private static String simpleName(Step step) {
        return step.className().substring(step.className().lastIndexOf('.') + 1);
    }
}
