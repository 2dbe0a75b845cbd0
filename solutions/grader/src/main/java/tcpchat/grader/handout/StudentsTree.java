package tcpchat.grader.handout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tcpchat.tutor.steps.Track;

/** Which files of the instructors' tree the students get, and what is different in them. */
final class StudentsTree {

    /** The rooms and pages of those who teach with the kit or keep it. In the tutor's own tests some steps are solved. */
    private static final List<String> LEFT_OUT = List.of("solutions/", ".ci/", ".github/", "tutor/src/test/",
            "tutor/src/bench/", "ARCHITECTURE.md", "CONTRIBUTING.md", "GRADING.md", "GRADING.zh-CN.md");

    /** What of the stage is made of the chat room: without that track the stage goes without it. */
    private static final List<String> ROOM_ON_STAGE = Stream
            .of("java/tcpchat/stage/experiment/RoomMember.java", "java/tcpchat/stage/experiment/RoomTalk.java",
                    "java/tcpchat/stage/experiment/SlowMember.java", "java/tcpchat/stage/stream/RecordedRoom.java",
                    "java/tcpchat/stage/stream/RoomSteps.java",
                    "resources/META-INF/services/tcpchat.stage.experiment.Experiment")
            .map("stage/src/main/"::concat).toList();

    private final List<String> filesLeftOut;
    private final List<String> foldersLeftOut;
    private final List<Edit> edits;

    /** The tree as that order wants it. */
    StudentsTree(Order order) throws IOException {
        this.filesLeftOut = order.tracks().contains(Track.ROOM) ? List.of() : ROOM_ON_STAGE;
        this.foldersLeftOut = order.foldersLeftOut();
        this.edits = List.of(Pages.of(order), new Settings(order), new Modules(foldersLeftOut));
    }

    /** The students' files out of all, sorted by their paths. */
    List<TreeFile> of(List<TreeFile> all) {
        return all.stream()
                .filter(file -> isForStudents(file.path()))
                .map(this::edited)
                .sorted(Comparator.comparing(TreeFile::path))
                .toList();
    }

    private boolean isForStudents(String path) {
        return LEFT_OUT.stream().noneMatch(path::startsWith) && !filesLeftOut.contains(path)
                && foldersLeftOut.stream().noneMatch(folder -> path.startsWith(folder + "/"));
    }

    private TreeFile edited(TreeFile file) {
        byte[] content = file.content();
        for (Edit edit : edits) {
            if (edit.concerns(file.path())) {
                content = edit.apply(file.path(), new String(content, UTF_8)).getBytes(UTF_8);
            }
        }
        return new TreeFile(file.path(), content, file.executable());
    }
}
