package tcpchat.grader.handout;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tcpchat.tutor.steps.Track;

/** The facts of the steps, which are fewer where fewer are handed out, and the language of the kit. */
final class Settings implements Edit {

    private static final String FOLDER = "tutor/src/main/resources/tcpchat/tutor/";
    private static final String LANGUAGE = FOLDER + "kit.properties";
    private static final Pattern FACT =
            Pattern.compile("(?<track>[a-z]+)\\.\\d+(\\.hint\\.(?<level>\\d))?\\b.*", Pattern.DOTALL);

    private final Order order;

    Settings(Order order) {
        this.order = order;
    }

    @Override
    public boolean concerns(String path) {
        return path.equals(LANGUAGE) || path.equals(FOLDER + "steps.properties")
                || path.equals(FOLDER + "steps_zh.properties");
    }

    @Override
    public String apply(String path, String text) {
        if (path.equals(LANGUAGE)) {
            return text.replaceFirst("(?m)^lang =.*$", "lang = " + order.language().orElse(""));
        }
        return text.lines().filter(this::isHandedOut).collect(Collectors.joining("\n", "", "\n"));
    }

    private boolean isHandedOut(String line) {
        Matcher fact = FACT.matcher(line);
        if (!fact.matches()) {
            return true;
        }
        Track track = Track.valueOf(fact.group("track").toUpperCase(Locale.ROOT));
        return order.tracks().contains(track)
                && (fact.group("level") == null || Integer.parseInt(fact.group("level")) <= order.hints());
    }
}
