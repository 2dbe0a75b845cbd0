package tcpchat.tutor.cli;

import picocli.CommandLine.Command;
import tcpchat.tutor.watch.Watch;

/** {@code lab watch}. */
@Command(name = "watch", description = "Stays open and says at every save whether the step is right, and why not.")
final class WatchCommand extends StepCommand {

    @Override
    int run() throws Exception {
        Watch.watch(kit(), columns());
        return 0;
    }
}
