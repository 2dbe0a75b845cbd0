package tcpchat.grader.handout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The zip that an instructor uploads to Gradescope: the kit, and the two scripts that Gradescope asks for.
 *
 * @see <a href="https://gradescope-autograders.readthedocs.io/en/latest/specs/">Gradescope's description of both</a>
 */
public final class Autograder {

    private static final List<String> SCRIPTS = List.of("setup.sh", "run_autograder");

    private Autograder() {}

    /**
     * Writes it from the checkout in that folder.
     *
     * @return what was made, in a sentence
     * @throws Refused with the reason, where it can't be made
     */
    public static String write(Path root, Path zip) throws IOException, InterruptedException {
        Archive.check(zip);
        Checkout checkout = Checkout.of(root);
        List<TreeFile> files = new ArrayList<>(checkout.files());
        for (String name : SCRIPTS) {
            try (InputStream script = Autograder.class.getResourceAsStream("/tcpchat/grader/handout/" + name)) {
                files.add(new TreeFile(name, script.readAllBytes(), true));
            }
        }
        Archive.write(zip, files, checkout.time());
        return HandoutText.AUTOGRADER_MADE.say(zip, files.size());
    }
}
