package tcpchat.tutor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.steps.Track;
import tcpchat.tutor.words.DemoText;
import tcpchat.tutor.words.LabText;
import tcpchat.tutor.words.RoomText;

/** What the programs that lab starts run on. */
final class ClassPath {

    private static final String GRADER = "solutions/grader";
    private static final String REFERENCE = "solutions/reference/target/classes";

    private ClassPath() {}

    /** The lab command itself, as it was built last: the build leaves the name of its jar. */
    static List<Path> ofTutor(Path root) throws IOException {
        Path target = root.resolve("tutor/target");
        return List.of(target.resolve(Files.readAllLines(target.resolve("lab-jar")).get(0) + ".jar"));
    }

    /** The chat with the student's own steps. */
    static List<Path> ofStudent(Path root) throws IOException {
        if (!Steps.tracks().contains(Track.GUI)) {
            throw new Refusal(DemoText.NO_WINDOWS.say());
        }
        return classesOf(root, Track.GUI);
    }

    /** What a track with windows runs on. */
    private static List<Path> classesOf(Path root, Track which) throws IOException {
        Stream<Path> classes =
                which.needs().stream().map(track -> root.resolve(track.folder()).resolve("target/classes"));
        try (Stream<Path> libraries = Files.list(root.resolve(Track.GUI.folder()).resolve("target/lib"))) {
            return Stream.concat(classes, libraries).toList();
        }
    }

    /** Whether the finished steps are in this tree. */
    static boolean hasReference(Path root) {
        return Files.isDirectory(root.resolve("solutions/reference"));
    }

    /** The chat with the finished steps, which come first and shadow the student's. */
    static List<Path> ofReference(Path root) throws IOException {
        if (!hasReference(root)) {
            throw new Refusal(DemoText.NO_REFERENCE.say());
        }
        return Stream.concat(Stream.of(root.resolve(REFERENCE)), ofStudent(root).stream()).toList();
    }

    /** Refuses where the grader is not in this tree, before anybody builds it. */
    static void checkGrader(Path root) {
        if (!Files.isDirectory(root.resolve(GRADER))) {
            throw new Refusal(LabText.NO_GRADER.say());
        }
    }

    /** What instructors do with a whole class: they hand out and grade. */
    static List<Path> ofGrader(Path root) throws IOException {
        Path target = root.resolve(GRADER).resolve("target");
        Stream<Path> own = Stream.of(target.resolve("classes"), root.resolve("tutor/target/classes"));
        try (Stream<Path> libraries = Files.list(target.resolve("lib"))) {
            return Stream.concat(own, libraries).toList();
        }
    }

    /** The room, on the finished steps or on the student's. */
    static List<Path> ofRoom(Path root, boolean onFinished) throws IOException {
        if (!Steps.tracks().contains(Track.ROOM)) {
            throw new Refusal(RoomText.NO_ROOM.say());
        }
        Stream<Path> finished = onFinished ? Stream.of(root.resolve(REFERENCE)) : Stream.empty();
        return Stream.concat(finished, classesOf(root, Track.ROOM).stream()).toList();
    }

    /** The stage, on the finished steps or on the student's. */
    static List<Path> ofStage(Path root, boolean onFinished) throws IOException {
        Path stage = root.resolve("stage");
        if (!Files.isDirectory(stage)) {
            throw new Refusal(DemoText.NO_STAGE.say());
        }
        Stream<Path> own = Stream.of(stage.resolve("target/classes"), root.resolve("tutor/target/classes"),
                root.resolve(Track.ROOM.folder()).resolve("target/classes"));
        try (Stream<Path> libraries = Files.list(stage.resolve("target/lib"))) {
            List<Path> steps = onFinished ? ofReference(root) : ofStudent(root);
            return Stream.of(steps.stream(), own, libraries).flatMap(paths -> paths).distinct().toList();
        }
    }
}
