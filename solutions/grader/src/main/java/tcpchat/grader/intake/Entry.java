package tcpchat.grader.intake;

import java.io.IOException;
import java.time.Instant;

/**
 * A file that was handed in and is not read yet.
 *
 * @param place    its path with forward slashes; that of a folder ends with one
 * @param modified when it was changed last; {@code null} where not known
 * @param refusal  why it is not to be read; {@code null} where it may be
 * @param content  what is in it
 */
record Entry(String place, Instant modified, IntakeText refusal, Content content) {

    /** Reads the beginning of a file, each time anew. */
    interface Content {

        /** The first so many bytes; fewer only where the file is shorter. */
        byte[] read(int most) throws IOException;
    }

    static Entry refused(String place, IntakeText reason) {
        return new Entry(place, null, reason, most -> new byte[0]);
    }

    boolean isFolder() {
        return place.endsWith("/");
    }

    /** The last part of the path. */
    String fileName() {
        return place.substring(place.lastIndexOf('/', place.length() - 2) + 1);
    }

    /** The same file, seen from the folder or zip that holds it. */
    Entry in(String holder) {
        return at(holder + "/" + place);
    }

    /** The same file under another path. */
    Entry at(String otherPlace) {
        return new Entry(otherPlace, modified, refusal, content);
    }
}
