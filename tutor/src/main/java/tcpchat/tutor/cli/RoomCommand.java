package tcpchat.tutor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tcpchat.tutor.steps.Kit;

/**
 * {@code lab room}: a chat room and three members. It runs on the finished steps where they are in this tree, else on the
 * student's.
 */
@Command(name = "room", description = "The chat room and three members.")
final class RoomCommand implements Callable<Integer> {

    @Mixin
    private ChatOptions options;

    @Option(names = "--text", description = "Play it in this terminal, to its end; --port 0 takes any free port.")
    private boolean text;

    @Option(names = "--mine", description = "Run your own steps, also where the finished ones are in this tree.")
    private boolean mine;

    @Override
    public Integer call() throws Exception {
        options.applyLanguage();
        TerminalTalk.checkAddress(options.host(), options.port());
        Path root = Kit.root().orElseThrow();
        Build.ofEverything(root).runIfStale();
        List<Path> classPath = ClassPath.ofRoom(root, ClassPath.hasReference(root) && !mine);
        if (!text) {
            return Windows.openRoom(options, classPath);
        }
        TerminalRoom room = new TerminalRoom(classPath);
        new RoomPicture(room.play(options.host(), options.port()), StepCommand.columns()).lines()
                .forEach(System.out::println);
        return 0;
    }
}
