package tcpchat.tutor.steps;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The kit on this machine: its folder, and its command. */
public final class Kit {

    private Kit() {}

    /**
     * The root of the kit: {@code -Dlab.home}, else the nearest folder that holds the tutor and every track, from the
     * current one upwards. Empty where there is none, as in a checkout that is not whole.
     */
    public static Optional<Path> root() {
        String home = System.getProperty("lab.home");
        Path start = Path.of(home != null ? home : "").toAbsolutePath().normalize();
        return Stream.iterate(start, Objects::nonNull, Path::getParent)
                .filter(root -> folders().allMatch(folder -> Files.isDirectory(root.resolve(folder))))
                .findFirst();
    }

    /** How a person calls lab on this system. */
    public static String labCommand() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows") ? "lab" : "./lab";
    }

    /** The folders that belong together: the tutor's and those of the tracks. */
    public static Stream<Path> folders() {
        return Stream.concat(Stream.of(Path.of("tutor")), Steps.tracks().stream().map(Track::folder));
    }
}
