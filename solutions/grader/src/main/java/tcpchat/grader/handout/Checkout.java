package tcpchat.grader.handout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tcpchat.tutor.lab.Stub;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;

/** The instructors' tree as Git has it, with nothing changed since the last commit. */
final class Checkout {

    private static final int MOST_NAMED = 5;
    private static final String EXECUTABLE = "100755";

    private final Path root;
    private final Git git;

    private Checkout(Path root) {
        this.root = root;
        this.git = new Git(root);
    }

    /**
     * The checkout in that folder.
     *
     * @throws Refused where it is none, where it differs from its last commit, or where a step is not its stub
     */
    static Checkout of(Path root) throws IOException, InterruptedException {
        Checkout checkout = new Checkout(root);
        checkout.checkIsThere();
        checkout.checkIsClean();
        checkout.checkStubs();
        return checkout;
    }

    /** The files of the last commit. */
    List<TreeFile> files() throws IOException, InterruptedException {
        List<TreeFile> files = new ArrayList<>();
        // A line: mode, object, stage, a tab, path.
        for (String line : entries(git.run("ls-files", "--stage", "-z"))) {
            String path = line.substring(line.indexOf('\t') + 1);
            files.add(new TreeFile(path, Files.readAllBytes(root.resolve(path)), line.startsWith(EXECUTABLE)));
        }
        return files;
    }

    /** When the last commit was made. */
    Instant time() throws IOException, InterruptedException {
        return Instant.ofEpochSecond(Long.parseLong(git.run("log", "-1", "--format=%ct").strip()));
    }

    private void checkIsThere() throws IOException, InterruptedException {
        try {
            git.run("rev-parse", "--verify", "HEAD");
        } catch (Refused none) {
            git.run("--version");
            throw new Refused(HandoutText.NO_CHECKOUT.say(root));
        }
    }

    private void checkIsClean() throws IOException, InterruptedException {
        // A line: two letters, a blank, path.
        List<String> changed = entries(git.run("status", "--porcelain", "-z", "--no-renames", "--untracked-files=all"))
                .stream().map(line -> line.substring(3)).toList();
        if (!changed.isEmpty()) {
            String named = String.join(", ", changed.subList(0, Math.min(MOST_NAMED, changed.size())));
            int others = changed.size() - MOST_NAMED;
            throw new Refused(HandoutText.NOT_CLEAN.say(others > 0 ? HandoutText.AND_MORE.say(named, others) : named));
        }
    }

    /** What is no stub is somebody's solution, committed by mistake. */
    private void checkStubs() throws IOException {
        for (Step step : Steps.all()) {
            if (!Stub.isUntouched(root, step)) {
                throw new Refused(HandoutText.NOT_A_STUB.say(step.place(step.line()), step.id()));
            }
        }
    }

    private static List<String> entries(String endedByZero) {
        return Stream.of(endedByZero.split("\0")).filter(entry -> !entry.isEmpty()).toList();
    }
}
