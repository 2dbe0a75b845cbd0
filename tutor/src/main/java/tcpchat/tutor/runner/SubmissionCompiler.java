package tcpchat.tutor.runner;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import tcpchat.tutor.steps.Language;

/** Compiles student files in this JVM: as UTF-8, at the level of Java 17, whatever this machine prefers. */
public final class SubmissionCompiler implements AutoCloseable {

    private static final int LEVEL = 17;
    /** A JDK of this very level knows nothing newer by itself, and asking it to hide that costs two thirds of the time. */
    private static final List<String> RELEASE =
            Runtime.version().feature() == LEVEL ? List.of() : List.of("--release", String.valueOf(LEVEL));

    private final JavaCompiler javac = Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
            .orElseThrow(() -> new IllegalStateException("a JDK is needed, and this Java has no compiler"));
    /** Kept for all calls: it remembers what it has read of the JDK, which takes most of the time of a first call. */
    private final StandardJavaFileManager files = javac.getStandardFileManager(null, null, UTF_8);

    /**
     * Compiles the files into the folder, which is made where it is missing.
     *
     * @return the problems; there are classes to use unless one of them is an error, as is a second type in a file
     * @throws IOException where a file can't be read or the folder not be made
     */
    public List<Problem> compile(List<Path> sources, List<Path> classPath, Path folder) throws IOException {
        return compile(sources, classPath, List.of(), folder);
    }

    /**
     * As {@link #compile(List, List, Path)}; what the files need and the class path has not, or has only older than its
     * source, is looked for on the source path and compiled with them.
     */
    public synchronized List<Problem> compile(List<Path> sources, List<Path> classPath, List<Path> sourcePath,
            Path folder) throws IOException {
        List<Problem> unreadable = new ArrayList<>();
        for (Path source : sources) {
            Encoding.problemOf(source).ifPresent(unreadable::add);
        }
        if (!unreadable.isEmpty()) {
            return unreadable;
        }
        Files.createDirectories(folder);
        List<String> options = new ArrayList<>(RELEASE);
        options.addAll(List.of("-encoding", "UTF-8", "-proc:none", "-Xlint:all,-serial", "-implicit:class",
                // With the names of variables: the JDK then says what is null.
                "-g", "-parameters",
                "-cp", path(classPath), "-sourcepath", path(sourcePath), "-d", folder.toString()));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) javac.getTask(null, files, diagnostics, options, null,
                files.getJavaFileObjectsFromPaths(sources));
        FurtherTypes further = new FurtherTypes(task, sources);
        task.addTaskListener(further);
        task.call();
        return Stream.concat(diagnostics.getDiagnostics().stream().map(SubmissionCompiler::problem),
                further.problems().stream()).toList();
    }

    /** Whether there are no classes because of one of these. */
    public static boolean failed(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.kind() == Problem.Kind.ERROR);
    }

    @Override
    public synchronized void close() throws IOException {
        files.close();
    }

    private static String path(List<Path> entries) {
        return String.join(File.pathSeparator, entries.stream().map(Path::toString).toList());
    }

    private static Problem problem(Diagnostic<? extends JavaFileObject> found) {
        Path file = found.getSource() == null ? null : Path.of(found.getSource().toUri());
        // The compiler's Chinese words are those of China, and it finds them by no shorter name.
        Locale reader = Language.current().equals(Locale.CHINESE) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        return new Problem(file, Math.max(0, found.getLineNumber()), column(found),
                found.getKind() == Diagnostic.Kind.ERROR ? Problem.Kind.ERROR : Problem.Kind.WARNING,
                found.getCode(), found.getMessage(reader));
    }

    /** Counted here, since the compiler takes a tab for as many columns as it fills up. */
    private static long column(Diagnostic<? extends JavaFileObject> found) {
        if (found.getSource() == null || found.getPosition() == Diagnostic.NOPOS) {
            return 0;
        }
        try {
            int position = (int) found.getPosition();
            String before = found.getSource().getCharContent(true).toString().substring(0, position);
            return (long) position - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
        } catch (IOException gone) {
            return 0;
        }
    }
}
