package tcpchat.grader.intake;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A folder or a file of one student, as it lies in the class's folder or zip.
 *
 * @param names what its name says
 * @param label its own name
 * @param files what is in it
 */
record Part(Names names, String label, Files files) {

    /** Lists files, each time anew. */
    interface Files {
        List<Entry> list() throws IOException;
    }

    /** One of the files, with this part's own name before it. */
    Entry inItself(Entry entry) {
        return entry.place().equals(names.file()) ? entry.at(label) : entry.in(label);
    }

    /**
     * When the newest of its files was changed; {@code null} where one is not known. In a checkout of Git the files have
     * the time of the checkout, which says nothing.
     */
    Instant modified() {
        try {
            List<Entry> entries = files.list();
            return entries.stream().anyMatch(entry -> EntryName.isOfGit(entry.place())) ? null
                    : newest(entries.stream().filter(entry -> !entry.isFolder() && entry.refusal() == null)
                            .map(Entry::modified).toList());
        } catch (IOException unreadable) {
            return null;
        }
    }

    /** The latest of those times; {@code null} where there is none, or one is not known. */
    static Instant newest(List<Instant> times) {
        return times.stream().anyMatch(Objects::isNull) ? null
                : times.stream().max(Instant::compareTo).orElse(null);
    }
}
