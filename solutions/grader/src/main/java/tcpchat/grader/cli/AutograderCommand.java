package tcpchat.grader.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tcpchat.grader.handout.Autograder;
import tcpchat.tutor.steps.Kit;

/** {@code lab grade autograder}. */
@Command(name = "autograder", description = "Makes the zip for Gradescope, which then grades each submission itself.")
final class AutograderCommand implements Callable<Integer> {

    @Mixin
    private ReaderOptions options;

    @Parameters(index = "0", paramLabel = "FILE.zip", description = "Where it goes.")
    private Path zip;

    @Override
    public Integer call() throws Exception {
        options.language();
        System.out.println(Autograder.write(Kit.root().orElseThrow(), zip));
        return Grade.GRADED;
    }
}
