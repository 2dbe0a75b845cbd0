package tcpchat.tutor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;
import tcpchat.tutor.steps.Kit;

/** {@code lab grade}: the work is done in {@code solutions/grader}, which has options of its own. */
@Command(name = "grade", description = "For instructors: grades what students handed in. More: lab grade --help")
final class GradeCommand implements Callable<Integer> {

    /** All that was typed after the command's name. */
    @Unmatched
    private final List<String> words = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        Path root = Kit.root().orElseThrow();
        ClassPath.checkGrader(root);
        Build.ofEverything(root).runIfStale();
        return JavaProcess.of(ClassPath.ofGrader(root), "tcpchat.grader.cli.Grade")
                .quickToStart()
                .arguments(words.toArray(String[]::new))
                .runInThisTerminal();
    }
}
