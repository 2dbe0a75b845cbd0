package tcpchat.grader.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tcpchat.tutor.steps.Track;

/** Finds the students' parts in the folder or the zip of a class: each thing that lies directly in it is one. */
final class Layout {

    private final List<Part> parts = new ArrayList<>();
    private final Remarks remarks = new Remarks();

    /** What was found. */
    List<Part> parts() {
        return parts;
    }

    /** What belongs to nobody. */
    Remarks remarks() {
        return remarks;
    }

    /** The things in a folder. Folders are listed only when they are read. */
    static Layout ofFolder(Path folder, int most) throws IOException {
        Layout layout = new Layout();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            List<Path> found = new ArrayList<>();
            children.forEach(found::add);
            found.stream().sorted().forEach(child -> layout.addChild(child, most));
        }
        return layout;
    }

    private void addChild(Path child, int most) {
        String name = child.getFileName().toString();
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory() && !attributes.isOther() && !EntryName.isHidden(name)) {
                parts.add(new Part(Names.ofFolder(name), name, () -> FolderFiles.below(child, most)));
            } else {
                addFile(FolderFiles.file(child, name, attributes));
            }
        } catch (IOException unreadable) {
            remarks.refuse(name, IntakeText.UNREADABLE.say());
        }
    }

    /** The things in a zip; where all lie in one folder, as they do where a folder was zipped, the things in that. */
    static Layout ofZip(List<Entry> entries) {
        Map<String, List<Entry>> folders = byFolder(entries);
        Layout layout = new Layout();
        String only = folders.size() == 1 ? folders.keySet().iterator().next() : "";
        if (only.endsWith("/") && holdsStudents(byFolder(folders.get(only)).keySet())) {
            folders = byFolder(folders.get(only));
        }
        folders.forEach(layout::addGroup);
        return layout;
    }

    private void addGroup(String name, List<Entry> entries) {
        if (name.endsWith("/") && !EntryName.isHidden(name)) {
            String folder = name.substring(0, name.length() - 1);
            parts.add(new Part(Names.ofFolder(folder), folder, () -> entries));
        } else {
            entries.forEach(this::addFile);
        }
    }

    private void addFile(Entry file) {
        if (EntryName.isHidden(file.place())) {
            remarks.ignore(file.place(), IntakeText.HIDDEN);
        } else if (file.refusal() != null) {
            remarks.refuse(file.place(), file.refusal().say());
        } else {
            Names.ofFile(file.place()).ifPresentOrElse(
                    names -> parts.add(new Part(names, file.place(), () -> List.of(file.at(names.file())))),
                    () -> remarks.ignore(file.place(), IntakeText.NOBODYS));
        }
    }

    /**
     * The entries under the first folder of their path, without that; what lies in no folder, under its own name. An unsafe
     * path has no folder that could be trusted, unless the folder comes first.
     */
    private static Map<String, List<Entry>> byFolder(List<Entry> entries) {
        Map<String, List<Entry>> folders = new LinkedHashMap<>();
        for (Entry entry : entries) {
            int slash = entry.place().indexOf('/');
            boolean inFolder = slash > 0 && !EntryName.isUnsafe(entry.place().substring(0, slash));
            String folder = inFolder ? entry.place().substring(0, slash + 1) : entry.place();
            List<Entry> inside = folders.computeIfAbsent(folder, name -> new ArrayList<>());
            if (!inFolder) {
                inside.add(entry);
            } else if (slash + 1 < entry.place().length()) {
                inside.add(entry.at(entry.place().substring(slash + 1)));
            }
        }
        return folders;
    }

    /** Whether these are several students' and not one student's kit. */
    private static boolean holdsStudents(Set<String> names) {
        Set<String> ofAKit = Stream.concat(Stream.of("src", "tcpchat", "tutor"),
                Stream.of(Track.values()).map(track -> track.folder().toString()))
                .map(folder -> folder + "/").collect(Collectors.toSet());
        return names.size() > 1 && names.stream().allMatch(name -> name.endsWith("/") && !ofAKit.contains(name)
                || Names.ofFile(name).isPresent());
    }
}
