package tcpchat.grader.judge;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import tcpchat.grader.compile.Compiled;
import tcpchat.grader.compile.CompilerMain;
import tcpchat.grader.compile.Order;
import tcpchat.grader.jail.Jail;
import tcpchat.grader.jail.Limits;
import tcpchat.tutor.board.Plain;
import tcpchat.tutor.runner.Spawner;

/** The compiler, in a JVM in jail that serves one file after the other; one that does not answer is replaced. */
final class JailedCompiler implements Closeable {

    private static final Duration TIME_FOR_A_FILE = Duration.ofSeconds(30);
    private static final int MOST_PROBLEMS = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Jail jail;
    private final Duration limit;
    private final List<Path> visible;
    private final List<Path> own;
    private Process process;
    private BufferedReader answers;

    /**
     * A compiler.
     *
     * @param own   its own classes and libraries
     * @param given the folders with the kit's classes that students' files are compiled against
     */
    JailedCompiler(Jail jail, List<Path> own, List<Path> given) {
        this(jail, own, given, TIME_FOR_A_FILE);
    }

    /** One that gives up on a file after that time. */
    JailedCompiler(Jail jail, List<Path> own, List<Path> given, Duration limit) {
        this.jail = jail;
        this.limit = limit;
        this.own = own;
        this.visible = Stream.concat(own.stream(), given.stream()).distinct().toList();
    }

    /**
     * Compiles; that the compiler gave up on it is a problem of the file.
     *
     * @throws IOException where no compiler comes up, which is none
     */
    synchronized Compiled compile(Order order) throws IOException, InterruptedException {
        if (process == null || !process.isAlive()) {
            start();
        }
        try {
            process.getOutputStream().write((JSON.writeValueAsString(order) + "\n").getBytes(UTF_8));
            process.getOutputStream().flush();
            String line = CompletableFuture.supplyAsync(this::answer).get(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (line != null) {
                return checked(JSON.readValue(line, Compiled.class), order.className());
            }
        } catch (TimeoutException | ExecutionException | JsonProcessingException lost) {
            close();
        }
        close();
        return new Compiled(List.of(JudgeText.COMPILER_GAVE_UP.say(limit.toSeconds())), Map.of());
    }

    /**
     * What of an answer is taken: the step's class and what is nested in it, and problems of a length that a reader has
     * patience for. A file may have made the compiler say anything.
     */
    private static Compiled checked(Compiled answer, String className) {
        Map<String, byte[]> classes = new TreeMap<>(answer.classes());
        classes.keySet().removeIf(name -> !name.equals(className) && !isNested(name, className));
        return new Compiled(answer.problems().stream().limit(MOST_PROBLEMS).map(Plain::text).toList(), classes);
    }

    private static boolean isNested(String name, String className) {
        return name.startsWith(className + "$")
                && name.chars().skip(className.length()).allMatch(Character::isJavaIdentifierPart);
    }

    @Override
    public synchronized void close() {
        if (process != null) {
            process.destroyForcibly();
            process = null;
        }
    }

    private String answer() {
        try {
            return answers.readLine();
        } catch (IOException gone) {
            return null;
        }
    }

    private void start() throws IOException {
        List<String> java = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m", "-Xss1m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr", "-Dfile.encoding=UTF-8", "-cp",
                String.join(File.pathSeparator, own.stream().map(Path::toString).toList()),
                CompilerMain.class.getName()));
        process = Spawner.start(new ProcessBuilder(jail.command(visible, Limits.COMPILER, java))
                .redirectError(ProcessBuilder.Redirect.DISCARD));
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        if (!CompilerMain.READY.equals(answers.readLine())) {
            close();
            throw new IOException("no compiler comes up with: " + String.join(" ", java));
        }
    }
}
