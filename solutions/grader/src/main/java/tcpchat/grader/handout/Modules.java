package tcpchat.grader.handout;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The build and the lab scripts, which know nothing of a folder that is not handed out. */
final class Modules implements Edit {

    private static final String POM = "pom.xml";
    private static final Set<String> SCRIPTS = Set.of("lab", "lab.cmd");

    private final List<String> foldersLeftOut;

    Modules(List<String> foldersLeftOut) {
        this.foldersLeftOut = foldersLeftOut;
    }

    @Override
    public boolean concerns(String path) {
        return path.equals(POM) || SCRIPTS.contains(path);
    }

    @Override
    public String apply(String path, String text) {
        String rest = text;
        for (String folder : foldersLeftOut) {
            rest = path.equals(POM)
                    ? rest.replaceFirst("(?m)^ *" + Pattern.quote("<module>" + folder + "</module>") + "\\R", "")
                    : rest.replace(" " + folder, "");
        }
        return rest;
    }
}
