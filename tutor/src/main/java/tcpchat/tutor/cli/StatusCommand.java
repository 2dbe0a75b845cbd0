package tcpchat.tutor.cli;

import java.util.List;
import picocli.CommandLine.Command;
import tcpchat.tutor.board.Board;
import tcpchat.tutor.board.StepResult;

/**
 * {@code lab status}: the board; the exit code is 0 only where every step is done, those of the room where they are begun.
 */
@Command(name = "status", description = "How far you are; exit code 0 only when every step is done.")
final class StatusCommand extends StepCommand {

    @Override
    int run() throws Exception {
        List<StepResult> results = results();
        new Board(results, columns()).lines().forEach(System.out::println);
        return results.stream().noneMatch(StepResult::isOpen) ? 0 : NOT_DONE;
    }
}
