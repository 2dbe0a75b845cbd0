package tcpchat.tutor.advice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tcpchat.tutor.runner.Problem;
import tcpchat.tutor.words.AdviceText;

/** Puts what the compiler says into words that help a beginner. */
public final class Advice {

    private Advice() {}

    /**
     * The place, the compiler's words, the line with a caret, and a sentence that helps where there is one.
     *
     * @param kit     the root of the kit; the file is named from there
     * @param columns how wide the excerpt may be
     */
    public static List<String> lines(Problem problem, Path kit, int columns) {
        List<String> source = read(problem.file());
        List<String> lines = new ArrayList<>();
        lines.add(place(problem, kit) + firstLine(problem.message()));
        lines.addAll(Excerpt.of(problem, source, columns));
        sentence(problem, source).ifPresent(text -> text.lines().forEach(lines::add));
        return lines;
    }

    /** The sentence that helps; empty where the compiler's words have to do. */
    static Optional<String> sentence(Problem problem, List<String> source) {
        String name = nameAt(problem, source);
        if (problem.code().startsWith("compiler.err.cant.resolve")) {
            return Optional.of(MissingImport.of(name)
                    .map(found -> AdviceText.MISSING_IMPORT.say(name, found))
                    .orElseGet(() -> AdviceText.CANT_RESOLVE.say(name)));
        }
        return AdviceText.on(problem.code()).map(text -> text.about(name));
    }

    /** The name that stands where the problem is; empty where none does. */
    private static String nameAt(Problem problem, List<String> source) {
        if (problem.line() < 1 || problem.line() > source.size() || problem.column() < 1) {
            return "";
        }
        String line = source.get((int) problem.line() - 1);
        int begin = (int) Math.min(problem.column() - 1, line.length());
        // Of a name with dots the compiler points at the dot.
        if (begin < line.length() && line.charAt(begin) == '.') {
            begin++;
        }
        int end = begin;
        while (end < line.length() && Character.isJavaIdentifierPart(line.charAt(end))) {
            end++;
        }
        return line.substring(begin, end);
    }

    private static String place(Problem problem, Path kit) {
        if (problem.file() == null) {
            return "";
        }
        Path file = problem.file().startsWith(kit) ? kit.relativize(problem.file()) : problem.file();
        return file.toString().replace('\\', '/') + (problem.line() > 0 ? ":" + problem.line() : "") + ": ";
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    /** In a charset that can decode anything: what is wrong with the encoding is a problem of its own. */
    private static List<String> read(Path file) {
        try {
            return file == null ? List.of()
                    : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException gone) {
            return List.of();
        }
    }
}
