package tcpchat.grader.intake;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Goes through all that one student handed in, once, and sorts it. */
final class Reading {

    private final Limits limits;
    private final Budget budget;
    private final Sources sources = new Sources();
    private final Remarks remarks = new Remarks();
    /** Folders that are not looked into and were named already. */
    private final Set<String> hidden = new HashSet<>();
    private boolean anything;

    Reading(Limits limits) {
        this.limits = limits;
        this.budget = new Budget(limits);
    }

    Sources sources() {
        return sources;
    }

    Remarks remarks() {
        return remarks;
    }

    /** Whether there was any file but an archive, of whatever kind. */
    boolean foundAnything() {
        return anything;
    }

    /**
     * Reads these files.
     *
     * @param depth in how many zips they lie
     * @throws TooMuch where a limit was reached; what was found until then is not all
     */
    void read(List<Entry> entries, int depth) throws TooMuch {
        for (Entry entry : entries) {
            budget.count();
            if (entry.refusal() != null && entry.refusal() != IntakeText.HIDDEN) {
                anything = true;
                remarks.refuse(entry.place(), entry.refusal().say());
            } else if (EntryName.isHidden(entry.place())) {
                nameHidden(entry.place());
            } else if (!entry.isFolder()) {
                readOrSay(entry, depth);
            }
        }
    }

    private void readOrSay(Entry entry, int depth) throws TooMuch {
        try {
            read(entry, depth);
        } catch (TooMuch limit) {
            throw limit;
        } catch (IOException unreadable) {
            unreadable(entry);
        }
    }

    private void read(Entry entry, int depth) throws IOException {
        String name = entry.fileName().toLowerCase(Locale.ROOT);
        if (ArchiveKind.isArchiveName(name)) {
            readArchive(entry, depth);
            return;
        }
        anything = true;
        if (name.endsWith(".java")) {
            readSource(entry);
        } else {
            remarks.ignore(entry.place(), name.endsWith(".class") || name.endsWith(".jar")
                    ? IntakeText.COMPILED : IntakeText.OTHER_FILE);
        }
    }

    private void readSource(Entry entry) throws IOException {
        byte[] bytes = budget.read(entry, limits.fileBytes());
        if (bytes.length > limits.fileBytes()) {
            misfit(entry, IntakeText.TOO_LARGE.say(limits.fileBytes() >> 10));
        } else if (!sources.add(entry.place(), simpleName(entry), bytes)) {
            remarks.ignore(entry.place(), IntakeText.OTHER_SOURCE);
        }
    }

    private void readArchive(Entry entry, int depth) throws IOException {
        ArchiveKind kind = ArchiveKind.of(budget.read(entry, ArchiveKind.HEAD));
        if (kind != ArchiveKind.ZIP) {
            boolean damaged = kind == ArchiveKind.NONE && ArchiveKind.isZipName(entry.place());
            remarks.problem(damaged ? IntakeText.DAMAGED.say(entry.place())
                    : IntakeText.NOT_A_ZIP.say(entry.place()));
        } else if (depth >= limits.depth()) {
            remarks.problem(IntakeText.TOO_DEEP.say(entry.place(), limits.depth()));
        } else {
            readZip(entry, depth + 1);
        }
    }

    private void readZip(Entry entry, int depth) throws IOException {
        byte[] bytes = budget.readAll(entry);
        try (ZipFiles zip = ZipFiles.open(new SeekableInMemoryByteChannel(bytes), entry.place(), limits.entries())) {
            read(zip.entries().stream().map(inner -> inner.in(entry.place())).toList(), depth);
        } catch (Refused refused) {
            remarks.problem(refused.getMessage());
        }
    }

    private void unreadable(Entry entry) {
        if (ArchiveKind.isArchiveName(entry.fileName())) {
            remarks.problem(IntakeText.UNREADABLE_PLACE.say(entry.place()));
        } else {
            misfit(entry, IntakeText.UNREADABLE.say());
        }
    }

    private void misfit(Entry entry, String sentence) {
        Optional<String> meant = StudentFiles.meantBy(simpleName(entry));
        meant.ifPresentOrElse(className -> sources.addMisfit(className, entry.place(), sentence),
                () -> remarks.refuse(entry.place(), sentence));
    }

    private void nameHidden(String place) {
        String folder = EntryName.hiddenPart(place);
        if (hidden.add(folder)) {
            remarks.ignore(folder, IntakeText.HIDDEN);
        }
    }

    private static String simpleName(Entry entry) {
        return entry.fileName().replaceFirst("(?i)\\.java\\z", "");
    }
}
