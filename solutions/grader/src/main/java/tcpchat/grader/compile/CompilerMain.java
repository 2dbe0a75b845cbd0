package tcpchat.grader.compile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tcpchat.tutor.advice.Advice;
import tcpchat.tutor.runner.Problem;
import tcpchat.tutor.runner.SubmissionCompiler;

/** Compiles what comes on the standard input, an {@link Order} a line, and answers with a {@link Compiled} a line. */
public final class CompilerMain {

    /** The first line, before any order: whoever does not read it knows that no file of a student's is to blame. */
    public static final String READY = "ready";

    private static final int MOST_PROBLEMS = 3;
    private static final int COLUMNS = 100;

    private CompilerMain() {}

    /** Runs until the grader is gone. */
    public static void main(String[] args) throws IOException {
        ObjectMapper json = new ObjectMapper();
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
        try (SubmissionCompiler compiler = new SubmissionCompiler();
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
            out.write((READY + "\n").getBytes(UTF_8));
            out.flush();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Order order = json.readValue(line, Order.class);
                System.setProperty("lang", order.language());
                out.write((json.writeValueAsString(compile(order, compiler)) + "\n").getBytes(UTF_8));
                out.flush();
            }
        }
    }

    private static Compiled compile(Order order, SubmissionCompiler compiler) throws IOException {
        Path folder = Files.createTempDirectory("compiled");
        try {
            String path = order.className().replace('.', '/');
            Path file = folder.resolve("source").resolve(path + ".java");
            Files.createDirectories(file.getParent());
            Files.write(file, order.text().getBytes(UTF_8));
            Path classes = folder.resolve("classes");
            List<Problem> problems = compiler.compile(List.of(file), order.classPath(), classes);
            return SubmissionCompiler.failed(problems) ? new Compiled(sentences(problems, folder), Map.of())
                    : new Compiled(List.of(), classes(classes));
        } finally {
            delete(folder);
        }
    }

    private static List<String> sentences(List<Problem> problems, Path folder) {
        return problems.stream().filter(problem -> problem.kind() == Problem.Kind.ERROR).limit(MOST_PROBLEMS)
                .map(problem -> String.join("\n", Advice.lines(problem, folder.resolve("source"), COLUMNS))).toList();
    }

    private static Map<String, byte[]> classes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).collect(Collectors.toList());
            Map<String, byte[]> classes = new TreeMap<>();
            for (Path file : all) {
                String name = folder.relativize(file).toString();
                classes.put(name.replaceFirst("\\.class$", "").replace(File.separatorChar, '.'),
                        Files.readAllBytes(file));
            }
            return classes;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }
}
