package tcpchat.submissions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tcpchat.submissions.ClassSource.Member;

/** Puts what a case replaces and adds into the reference, so that a whole file comes of it. */
final class Difference {

    private Difference() {}

    /**
     * The text of the reference, with the difference's methods in place of those of the same name and parameters, and
     * with its other members at the end of the class. What the difference does not name stays as it is; the Javadoc of
     * a replaced method stays too, for a student is given it.
     *
     * @throws IllegalArgumentException where the difference does not fit the reference
     */
    static String putInto(ClassSource reference, ClassSource difference) {
        if (!difference.className().equals(reference.className())) {
            throw new IllegalArgumentException("the class is called " + difference.className() + ", the reference's "
                    + reference.className());
        }
        List<Edit> edits = new ArrayList<>();
        List<Member> extra = new ArrayList<>();
        for (Member member : difference.members()) {
            Optional<Member> replaced = replaced(reference, member);
            replaced.ifPresentOrElse(
                    old -> edits.add(new Edit(old.start(), old.end(), textOf(difference, member))),
                    () -> extra.add(member));
        }
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("no method of the reference has the name and the parameters of one of "
                    + "these: " + extra.stream().map(Member::name).toList());
        }
        edits.add(Edit.insert(reference.importsEnd(), difference.imports().stream()
                .map("\n"::concat).collect(Collectors.joining())));
        edits.add(Edit.insert(reference.classEnd(), extra.stream()
                .map(member -> "\n    " + textOf(difference, member) + "\n").collect(Collectors.joining())));
        return edited(reference.text(), edits);
    }

    /** The member of the reference in whose place this one comes; empty where there is none. */
    private static Optional<Member> replaced(ClassSource reference, Member member) {
        Optional<Member> known = reference.members().stream()
                .filter(old -> old.method() == member.method() && old.name().equals(member.name()))
                .findFirst();
        known.ifPresent(old -> {
            if (old.code().equals(member.code())) {
                throw new IllegalArgumentException(member.name() + " is the same in the reference: leave it out");
            }
            if (!member.method()) {
                throw new IllegalArgumentException(member.name() + " is in the reference already, and only methods can "
                        + "be replaced: give it another name, or make the case a whole file");
            }
        });
        return known;
    }

    /** The member with the comments before it. */
    private static String textOf(ClassSource source, Member member) {
        return source.text().substring(member.comments(), member.end()).strip();
    }

    private static String edited(String text, List<Edit> edits) {
        StringBuilder result = new StringBuilder(text);
        // From the end, so that the places before it stay where they are.
        edits.stream().sorted(Comparator.comparingInt(Edit::start).reversed())
                .forEach(edit -> result.replace(edit.start(), edit.end(), edit.text()));
        return result.toString();
    }

    /** A text in place of what stands between two offsets. */
    private record Edit(int start, int end, String text) {

        static Edit insert(int place, String text) {
            return new Edit(place, place, text);
        }
    }
}
