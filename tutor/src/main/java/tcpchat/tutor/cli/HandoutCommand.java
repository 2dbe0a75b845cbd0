package tcpchat.tutor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Track;

/** {@code lab handout}: the students' tree, for instructors. The work is done in {@code solutions/grader}. */
@Command(name = "handout", description = "For instructors: makes the students' tree, without the solutions.")
final class HandoutCommand implements Callable<Integer> {

    @Mixin
    private ReaderOptions options;

    @Option(names = "--out", paramLabel = "FILE.zip",
            description = "The archive to write (default: tcp-chat-kit.zip; none with --git alone).")
    private Path out;

    @Option(names = "--git", paramLabel = "DIR",
            description = "A new folder: becomes a Git repository with one commit.")
    private Path git;

    @Option(names = "--language", paramLabel = "zh|en",
            description = "The language of the students' lab and tests (default: that of their machine).")
    private ChatOptions.Lang language;

    @Option(names = "--tracks", paramLabel = "client|server|gui|room", split = ",",
            description = "The tracks to hand out, with commas between them (default: all).")
    private List<Track> tracks = List.of(Track.values());

    @Option(names = "--hints", paramLabel = "LEVEL",
            description = "Hints up to this level only; 0: none (default: all).")
    private Integer hints;

    @Option(names = "--welcome", paramLabel = "FILE", description = "A text of your own, for the top of the README.")
    private Path welcome;

    @Override
    public Integer call() throws Exception {
        options.applyLanguage();
        Path root = Kit.root().orElseThrow();
        ClassPath.checkGrader(root);
        Build.ofEverything(root).runIfStale();
        JavaProcess handout = JavaProcess.of(ClassPath.ofGrader(root), "tcpchat.grader.handout.Handout")
                .quickToStart()
                .property("handout.tracks", tracks.stream().map(Track::name).collect(Collectors.joining(",")));
        pass(handout, "handout.out", out);
        pass(handout, "handout.git", git);
        pass(handout, "handout.language", language);
        pass(handout, "handout.hints", hints);
        pass(handout, "handout.welcome", welcome);
        return handout.runInThisTerminal();
    }

    private static void pass(JavaProcess program, String name, Object wish) {
        if (wish != null) {
            program.property(name, wish.toString());
        }
    }
}
