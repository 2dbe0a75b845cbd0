package tcpchat.grader.intake;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All that one student of the class handed in, not read yet: a class is read a student at a time. Several threads may read
 * several of them.
 */
public final class Delivery {

    private final Names names;
    private final List<Part> parts;
    private final List<String> questions;
    private final Limits limits;
    private final int depth;

    /**
     * @param names     who the student is
     * @param parts     what lies there of this student
     * @param questions what the instructor has to decide, as far as it is known without reading
     * @param depth     in how many zips the parts lie
     */
    Delivery(Names names, List<Part> parts, List<String> questions, Limits limits, int depth) {
        this.names = names;
        this.parts = List.copyOf(parts);
        this.questions = List.copyOf(questions);
        this.limits = limits;
        this.depth = depth;
    }

    /** What tells this student from every other one of the class. */
    public String id() {
        return names.id();
    }

    /** The student's name as it was found, or again the id. */
    public String name() {
        return names.name();
    }

    /** Reads it, each time anew. What goes wrong is in the result, in sentences; it concerns nobody else. */
    public HandedIn read() {
        Versions versions = Versions.of(parts);
        Reading reading = new Reading(limits);
        Sources sources = reading.sources();
        Remarks remarks = reading.remarks();
        versions.older().forEach(part -> remarks.refuse(part.label(), IntakeText.OLDER.say()));
        try {
            for (Part part : versions.used()) {
                read(part, versions, reading);
            }
            sources.notNeeded().forEach(remarks::refuse);
        } catch (TooMuch limit) {
            // Half of what somebody handed in would be graded as if the rest were missing.
            sources = new Sources();
            remarks.problem(limit.getMessage());
        }
        if (remarks.problems().isEmpty() && sources.isEmpty()) {
            remarks.problem((reading.foundAnything() ? IntakeText.NO_STUDENT_FILE : IntakeText.NOTHING).say());
        }
        return new HandedIn(id(), name(), submitted(versions), sources.found(), remarks.problems(),
                remarks.ignored(limits.ignored()), questions(versions));
    }

    private void read(Part part, Versions versions, Reading reading) throws TooMuch {
        try {
            List<Entry> entries = part.files().list();
            boolean alone = versions.open().isEmpty();
            reading.read(alone ? entries : entries.stream().map(part::inItself).toList(), depth);
        } catch (TooMuch limit) {
            throw limit;
        } catch (IOException unreadable) {
            reading.remarks().problem(IntakeText.UNREADABLE_PLACE.say(part.label()));
        }
    }

    private static Instant submitted(Versions versions) {
        return Part.newest(versions.used().stream().map(Part::modified).toList());
    }

    private List<String> questions(Versions versions) {
        List<String> all = new ArrayList<>(questions);
        if (!versions.open().isEmpty()) {
            all.add(IntakeText.NAMED_TWICE.say(String.join(", ", versions.open().stream().map(Part::label).toList())));
        }
        return all;
    }

    /** A delivery a student; the same things stand together wherever they lie. */
    static List<Delivery> of(List<Part> parts, Limits limits, int depth) {
        Map<String, List<Part>> students = new LinkedHashMap<>();
        parts.forEach(part -> students.computeIfAbsent(part.names().id(), id -> new ArrayList<>()).add(part));
        Map<String, List<String>> alike = new LinkedHashMap<>();
        students.keySet().forEach(id -> alike.computeIfAbsent(plain(id), plain -> new ArrayList<>()).add(id));
        return students.values().stream().map(own -> {
            List<String> rivals = alike.get(plain(own.get(0).names().id()));
            List<String> questions = rivals.size() == 1 ? List.of()
                    : List.of(IntakeText.ALIKE.say(String.join(", ", rivals)));
            return new Delivery(own.get(0).names(), own, questions, limits, depth);
        }).toList();
    }

    private static String plain(String id) {
        return id.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
