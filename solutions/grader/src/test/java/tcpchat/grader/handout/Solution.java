package tcpchat.grader.handout;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import tcpchat.tutor.steps.Track;

/**
 * A method that a finished class has and its stub has not, without white space.
 *
 * @param file   the file that it stands in, below the folder of the sources
 * @param method its name
 * @param text   its body as it stands there; with its name before it where the body alone is too short to tell
 * @param bare   the same without comments
 */
record Solution(Path file, String method, String text, String bare) {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
    private static final int TOO_SHORT = 40;

    /** Every solution of the reference in that kit. */
    static List<Solution> all(Path kit) throws IOException {
        Path reference = kit.resolve("solutions/reference/src/main/java");
        List<Solution> solutions = new ArrayList<>();
        try (Stream<Path> files = Files.walk(reference)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
                Path inPackage = reference.relativize(file);
                List<Solution> given = in(stub(kit, inPackage), inPackage);
                in(file, inPackage).stream().filter(solution -> !given.contains(solution)).forEach(solutions::add);
            }
        }
        return solutions;
    }

    String name() {
        return file + "#" + method;
    }

    /** Whether it stands anywhere in what was made searchable. */
    boolean isIn(String searchable) {
        return searchable.contains(text) || searchable.contains(bare);
    }

    /** A text as it is, and once more without its comments: somebody may have taken them out, or written others. */
    static String searchable(String text) {
        return dense(text) + "\n" + dense(uncommented(text));
    }

    private static String uncommented(String text) {
        return COMMENT.matcher(text).replaceAll("");
    }

    private static String dense(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Path stub(Path kit, Path inPackage) {
        return Stream.of(Track.values())
                .map(track -> kit.resolve(track.folder()).resolve("src/main/java").resolve(inPackage))
                .filter(Files::exists).findFirst().orElseThrow();
    }

    private static List<Solution> in(Path file, Path inPackage) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, null, null,
                    files.getJavaFileObjects(file));
            CompilationUnitTree unit = task.parse().iterator().next();
            Methods methods = new Methods(unit, Trees.instance(task).getSourcePositions(), Files.readString(file),
                    inPackage);
            methods.scan(unit, null);
            return methods.solutions;
        }
    }

    /** Finds the methods that do something, those of nested classes and helpers as well. */
    private static final class Methods extends TreeScanner<Void, Void> {

        private final List<Solution> solutions = new ArrayList<>();
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final String source;
        private final Path file;

        Methods(CompilationUnitTree unit, SourcePositions positions, String source, Path file) {
            this.unit = unit;
            this.positions = positions;
            this.source = source;
            this.file = file;
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            if (method.getBody() != null && !method.getBody().getStatements().isEmpty()) {
                int begin = (int) positions.getStartPosition(unit, method.getBody());
                int end = (int) positions.getEndPosition(unit, method.getBody());
                int name = source.lastIndexOf(method.getName() + "(", begin);
                boolean tells = dense(source.substring(begin, end)).length() >= TOO_SHORT || name < 0;
                String found = source.substring(tells ? begin : name, end);
                solutions.add(new Solution(file, method.getName().toString(), dense(found),
                        dense(uncommented(found))));
            }
            return super.visitMethod(method, null);
        }
    }
}
