package tcpchat.grader.handout;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tcpchat.tutor.steps.Track;

/**
 * What an instructor wants handed out.
 *
 * @param zip      the archive to write
 * @param git      the folder to make a repository of
 * @param language {@code zh} or {@code en}; empty: that of each student's machine
 * @param tracks   the tracks that the students get
 * @param hints    the highest level of the hints that the students get; 0: none
 * @param welcome  a file with a text of the instructor's own
 */
record Order(Optional<Path> zip, Optional<Path> git, Optional<String> language, Set<Track> tracks, int hints,
        Optional<Path> welcome) {

    private static final Path USUAL = Path.of("tcp-chat-kit.zip");

    /**
     * Refuses what can't be done: a track is not built without those that it needs.
     *
     * @throws Refused with the reason
     */
    Order {
        for (Track track : tracks) {
            if (!tracks.containsAll(track.needs())) {
                String needed = track.needs().stream().filter(other -> other != track).map(Track::toString)
                        .collect(Collectors.joining(", "));
                throw new Refused(HandoutText.TRACK_ALONE.say(track, needed));
            }
        }
        if (hints < 0) {
            throw new Refused(HandoutText.HINTS_NEGATIVE.say(hints));
        }
    }

    /** What {@code lab handout} was asked for; it writes the archive of the usual name where it was told no place. */
    static Order of(Properties wishes) {
        Optional<Path> zip = wish(wishes, "out").map(Path::of);
        Optional<Path> git = wish(wishes, "git").map(Path::of);
        Set<Track> tracks = EnumSet.noneOf(Track.class);
        Stream.of(wish(wishes, "tracks").orElseThrow().split(",")).map(Track::valueOf).forEach(tracks::add);
        return new Order(git.isPresent() ? zip : Optional.of(zip.orElse(USUAL)), git, wish(wishes, "language"), tracks,
                wish(wishes, "hints").map(Integer::valueOf).orElse(Integer.MAX_VALUE),
                wish(wishes, "welcome").map(Path::of));
    }

    /** The folders of the tracks that the students don't get, and of the stage, which needs the windows. */
    List<String> foldersLeftOut() {
        Stream<String> leftOut = Stream.of(Track.values()).filter(track -> !tracks.contains(track))
                .map(track -> track.folder().toString());
        return (tracks.contains(Track.GUI) ? leftOut : Stream.concat(leftOut, Stream.of("stage"))).toList();
    }

    private static Optional<String> wish(Properties wishes, String name) {
        return Optional.ofNullable(wishes.getProperty("handout." + name));
    }
}
