package tcpchat.grader.handout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The pages: without what is marked as the instructors', without the lines that name a track which is not handed out, and
 * with the instructor's own text at the top of the README.
 */
final class Pages implements Edit {

    private static final Pattern PART =
            Pattern.compile("(?s)<!-- instructors: begin -->\n.*?<!-- instructors: end -->\n\n?");
    private static final Pattern LINE = Pattern.compile("(?m)^.*<!-- instructors -->.*\n");

    private final String welcome;
    private final List<String> foldersLeftOut;

    private Pages(String welcome, List<String> foldersLeftOut) {
        this.welcome = welcome;
        this.foldersLeftOut = foldersLeftOut;
    }

    /** The pages as that order wants them. */
    static Pages of(Order order) throws IOException {
        String welcome = order.welcome().isPresent() ? read(order.welcome().get()).strip() + "\n\n" : "";
        return new Pages(welcome, order.foldersLeftOut());
    }

    @Override
    public boolean concerns(String path) {
        return path.endsWith(".md");
    }

    @Override
    public String apply(String path, String text) {
        String page = LINE.matcher(PART.matcher(text).replaceAll("")).replaceAll("");
        for (String folder : foldersLeftOut) {
            page = page.replaceAll("(?m)^.*" + Pattern.quote(folder) + ".*\n", "");
        }
        return path.equals("README.md") || path.equals("README.zh-CN.md") ? welcome + page : page;
    }

    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new Refused(HandoutText.WELCOME_UNREADABLE.say(file));
        }
    }
}
