package tcpchat.grader.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The name of a student's files, made of the student's id. It depends on nothing else: the parts of a class that were
 * graded on several machines fit together, and nobody's file changes its name because somebody joins.
 */
public final class FileNames {

    /** What every system keeps as it is, and no other id can be taken for. */
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9\\p{IsHan}][a-z0-9_\\-\\p{IsHan}]{0,49}");
    private static final Pattern LIKE_MARKED = Pattern.compile(".*-[0-9a-f]{12}");
    private static final int MOST = 50;

    /** Windows keeps these names to itself, with any ending. */
    private static final Set<String> DEVICES = Stream.concat(Stream.of("con", "prn", "aux", "nul"),
            IntStream.range(0, 10).boxed().flatMap(number -> Stream.of("com" + number, "lpt" + number)))
            .collect(Collectors.toUnmodifiableSet());

    private FileNames() {}

    /** The id where it is harmless, else what is left of it and a mark that tells it from what looks alike. */
    public static String of(String id) {
        if (PLAIN.matcher(id).matches() && !LIKE_MARKED.matcher(id).matches() && !DEVICES.contains(id)) {
            return id;
        }
        String rest = id.toLowerCase(Locale.ROOT).codePoints()
                .mapToObj(Character::toString)
                .map(character -> character.matches("[a-z0-9\\p{IsHan}]") ? character : "_")
                .limit(MOST)
                .collect(Collectors.joining());
        return rest.replaceAll("_+", "_").replaceAll("^_|_$", "") + "-" + mark(id);
    }

    private static String mark(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
