package tcpchat.grader.judge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a student's classes name that no solution of a step needs. An instructor may look at the code because of it; a
 * verdict never depends on it, for who hides a name well is not found, and who has a reason for it is not wrong.
 */
final class Remarks {

    private static final int MOST = 50;
    private static final int MOST_NAMES = 4;
    private static final int MOST_LETTERS = 100;
    /** In whatever text of a class: what is loaded by its name has it only there. */
    private static final List<String> NOT_FOR_STUDENTS = List.of("org.junit", "tcpchat.tutor", "tcpchat.grader");

    private final Map<RemarkText, Set<String>> found = new EnumMap<>(RemarkText.class);

    private Remarks() {}

    /**
     * The remarks, in the reader's language: for each class file and each kind one sentence.
     *
     * @param classes the bytes of the class files, by the names of the classes; they may be anything
     */
    static List<String> of(Map<String, byte[]> classes) {
        List<String> all = new ArrayList<>();
        new TreeMap<>(classes).forEach((name, bytes) -> all.addAll(of(name, bytes)));
        if (all.size() <= MOST) {
            return List.copyOf(all);
        }
        List<String> first = new ArrayList<>(all.subList(0, MOST));
        first.add(RemarkText.MORE.say(all.size() - MOST));
        return List.copyOf(first);
    }

    private static List<String> of(String className, byte[] bytes) {
        String file = shown(className.substring(className.lastIndexOf('.') + 1)) + ".class";
        Remarks remarks = new Remarks();
        try {
            remarks.read(new ClassFile(bytes));
        } catch (IOException malformed) {
            return List.of(RemarkText.UNREADABLE.say(file));
        }
        return remarks.found.entrySet().stream().map(kind -> kind.getKey().say(file, list(kind.getValue()))).toList();
    }

    private void read(ClassFile file) throws IOException {
        file.names(name -> Unneeded.of(name).ifPresent(kind -> add(kind.text(), shown(readable(name)))));
        file.nativeMethods().forEach(method -> add(RemarkText.NATIVE, shown(method)));
        file.texts().forEach(text -> NOT_FOR_STUDENTS.stream()
                .filter(name -> text.contains(name) || text.contains(name.replace('.', '/')))
                .forEach(name -> add(RemarkText.GRADER, name)));
    }

    private void add(RemarkText kind, String name) {
        Set<String> names = found.computeIfAbsent(kind, first -> new LinkedHashSet<>());
        // One more than is shown tells that there are more.
        if (names.size() <= MOST_NAMES) {
            names.add(name);
        }
    }

    private static String list(Set<String> names) {
        return String.join(", ", names.stream().limit(MOST_NAMES).toList()) + (names.size() > MOST_NAMES ? ", …" : "");
    }

    /** As a person writes it: {@code java.lang.System.exit}; of a constructor the class. */
    private static String readable(String name) {
        int mark = name.indexOf('#');
        if (mark < 0) {
            return name;
        }
        int type = name.indexOf('(', mark);
        String member = name.substring(mark + 1, type < 0 ? name.length() : type);
        return name.substring(0, mark) + (member.equals("<init>") ? "" : "." + member);
    }

    /** A name in a class file may hold anything but four characters: what is no letter, digit or point is not shown. */
    private static String shown(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}_$.<>]", "?");
        return plain.codePointCount(0, plain.length()) <= MOST_LETTERS ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, MOST_LETTERS)) + "…";
    }
}
