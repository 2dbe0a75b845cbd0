package tcpchat.tutor.watch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;

/**
 * Notices that files are saved. It goes by their times and sizes, to be asked for again and again, since network drives,
 * and those that Windows shares with Linux, tell nobody of a change.
 */
final class Saves {

    /** Few files are a student's, so these are looked at every time; all others, only every so many times. */
    private static final int EVERY = 30;
    private static final int MOST_WAITS = 40;
    private static final long WAIT_MILLIS = 5;

    private final Path kit;
    private final Map<Path, Stamp> students;
    private Map<Path, Stamp> others;
    private int polls;

    /** Takes the files as they are now for saved already. */
    Saves(Path kit) throws IOException {
        this.kit = kit;
        this.students = stamps(Steps.all().stream().map(step -> kit.resolve(step.file())).distinct().toList());
        this.others = stamps(otherFiles());
    }

    /**
     * The steps that a save since the last call touches, in their order: those of the file itself, or those of a whole
     * track where the file is none of a student's.
     */
    Set<Step> poll() throws IOException, InterruptedException {
        Set<Path> files = new HashSet<>();
        for (Map.Entry<Path, Stamp> student : students.entrySet()) {
            Stamp now = stamp(student.getKey());
            if (!now.equals(student.getValue())) {
                student.setValue(settled(student.getKey(), now));
                files.add(student.getKey());
            }
        }
        Set<Path> tracks = ++polls % EVERY == 0 ? tracksOfOthers() : Set.of();
        Set<Step> steps = new LinkedHashSet<>();
        for (Step step : Steps.all()) {
            if (files.contains(kit.resolve(step.file())) || tracks.contains(step.track().folder())) {
                steps.add(step);
            }
        }
        return steps;
    }

    /** Where the students' files are. */
    List<Path> folders() {
        return students.keySet().stream().map(Path::getParent).filter(Files::isDirectory).distinct().toList();
    }

    private Set<Path> tracksOfOthers() throws IOException {
        Map<Path, Stamp> now = stamps(otherFiles());
        Set<Path> changed = new HashSet<>(now.keySet());
        changed.addAll(others.keySet());
        changed.removeIf(file -> now.getOrDefault(file, Stamp.NONE).equals(others.getOrDefault(file, Stamp.NONE)));
        others = now;
        Set<Path> tracks = new HashSet<>();
        changed.forEach(file -> tracks.add(kit.relativize(file).getName(0)));
        return tracks;
    }

    /** What stands beside the students' files, such as a helper class of their own. */
    private List<Path> otherFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders()) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.java")) {
                found.forEach(files::add);
            }
        }
        files.removeAll(students.keySet());
        return files;
    }

    /** Editors empty a file before they write it: waits, though not for long, until it stays as it is. */
    private static Stamp settled(Path file, Stamp first) throws InterruptedException {
        Stamp before = first;
        for (int i = 0; i < MOST_WAITS; i++) {
            Thread.sleep(WAIT_MILLIS);
            Stamp now = stamp(file);
            if (now.equals(before) && now.size() > 0) {
                return now;
            }
            before = now;
        }
        return before;
    }

    private static Map<Path, Stamp> stamps(Collection<Path> files) {
        Map<Path, Stamp> stamps = new HashMap<>();
        files.forEach(file -> stamps.put(file, stamp(file)));
        return stamps;
    }

    private static Stamp stamp(Path file) {
        try {
            BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(facts.lastModifiedTime(), facts.size());
        } catch (IOException notThere) {
            return Stamp.NONE;
        }
    }

    private record Stamp(FileTime time, long size) {

        static final Stamp NONE = new Stamp(FileTime.fromMillis(0), -1);
    }
}
