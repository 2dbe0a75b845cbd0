import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What it takes to grade one submission, of one step and of twelve: with Maven, as is usual, with {@code lab grade one},
 * and in a class of ten, no two of which have handed in the same file. The three take turns. Processor time is that of
 * the whole machine, so nothing else may run meanwhile; Linux only.
 *
 * <p>{@code java solutions/grader/src/bench/GradeSpeed.java [ROUNDS]}, in the top folder of the kit, once it is built.
 */
final class GradeSpeed {

    private static final Path KIT = Path.of("").toAbsolutePath();
    private static final int TICKS_A_SECOND = 100;
    private static final int CLASS = 10;

    private GradeSpeed() {}

    private record Time(double wall, double processor) {

        Time dividedBy(int submissions) {
            return new Time(wall / submissions, processor / submissions);
        }
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length == 0 ? 3 : Integer.parseInt(args[0]);
        measure("one step", rounds, "client/Step3Send");
        try (Stream<Path> all = Files.walk(KIT.resolve("solutions/reference/src/main/java/tcpchat"))) {
            measure("twelve steps", rounds, all.filter(file -> file.getFileName().toString().startsWith("Step"))
                    .filter(file -> !file.getParent().endsWith("room"))
                    .map(file -> file.getParent().getFileName() + "/"
                            + file.getFileName().toString().replace(".java", ""))
                    .sorted().toArray(String[]::new));
        }
    }

    private static void measure(String what, int rounds, String... steps) throws Exception {
        Path submission = Files.createTempDirectory("submission");
        Path tree = copyOfKit(steps, submission);
        String tests = String.join(",", Arrays.stream(steps).map(step -> step.split("/")[1] + "Test").toList());
        List<String> maven = List.of("./mvnw", "-o", "-q", "-Dtest=" + tests, "-Dsurefire.failIfNoSpecifiedTests=false",
                "test");
        List<String> lab = List.of(KIT.resolve("lab").toString(), "grade", "one", submission.toString());
        Path students = classOf(submission);
        List<Time> ofMaven = new ArrayList<>();
        List<Time> ofLab = new ArrayList<>();
        List<Time> inClass = new ArrayList<>();
        run(maven, tree);
        run(lab, KIT);
        for (int round = 0; round < rounds; round++) {
            ofMaven.add(run(maven, tree));
            ofLab.add(run(lab, KIT));
            inClass.add(run(List.of(KIT.resolve("lab").toString(), "grade", "class", students.toString(), "--out",
                    Files.createTempDirectory("results").toString()), KIT).dividedBy(CLASS));
        }
        System.out.printf(Locale.ROOT, "%s, for one submission, median of %d rounds%n", what, rounds);
        print("  ./mvnw -o -q test", ofMaven);
        print("  lab grade one", ofLab);
        print("  lab grade class", inClass);
        printRatio("  Maven to one", ofMaven, ofLab);
        printRatio("  Maven to class", ofMaven, inClass);
    }

    private static void printRatio(String name, List<Time> slow, List<Time> quick) {
        System.out.printf(Locale.ROOT, "%-20s wall %.1f, processor %.1f times%n", name,
                median(slow.stream().mapToDouble(Time::wall)) / median(quick.stream().mapToDouble(Time::wall)),
                median(slow.stream().mapToDouble(Time::processor))
                        / median(quick.stream().mapToDouble(Time::processor)));
    }

    private static void print(String name, List<Time> times) {
        System.out.printf(Locale.ROOT, "%-20s wall %.2f s, processor %.2f s%n", name,
                median(times.stream().mapToDouble(Time::wall)), median(times.stream().mapToDouble(Time::processor)));
    }

    private static double median(java.util.stream.DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** The tracks with the finished steps in them, as an instructor would have copied a submission there. */
    private static Path copyOfKit(String[] steps, Path submission) throws Exception {
        Path tree = Files.createTempDirectory("kit");
        for (String part : List.of("pom.xml", "mvnw", ".mvn", "tutor", "01-client-steps", "02-server-steps",
                "03-gui", "04-chat-room")) {
            run(List.of("cp", "-a", KIT.resolve(part).toString(), tree.toString()), KIT);
        }
        for (String step : steps) {
            Path solved = KIT.resolve("solutions/reference/src/main/java/tcpchat").resolve(step + ".java");
            String module = step.startsWith("client") ? "01-client-steps" : "02-server-steps";
            Files.writeString(tree.resolve(module).resolve("src/main/java/tcpchat").resolve(step + ".java"),
                    Files.readString(solved));
            Files.copy(solved, submission.resolve(solved.getFileName().toString()));
        }
        return tree;
    }

    /** Students who have handed in the same, each in a file of their own: no verdict on one is that on another. */
    private static Path classOf(Path submission) throws IOException {
        Path students = Files.createTempDirectory("class");
        try (Stream<Path> files = Files.list(submission)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                for (int i = 0; i < CLASS; i++) {
                    Path folder = Files.createDirectories(students.resolve("s" + i));
                    Files.writeString(folder.resolve(file.getFileName()), Files.readString(file) + "// " + i + "\n");
                }
            }
        }
        return students;
    }

    private static Time run(List<String> command, Path folder) throws IOException, InterruptedException {
        long ticks = ticks();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        process.waitFor();
        return new Time((System.nanoTime() - start) / 1e9, (double) (ticks() - ticks) / TICKS_A_SECOND);
    }

    /** What all processors have done so far: user, nice and system of the first line. */
    private static long ticks() throws IOException {
        String[] fields = Files.readAllLines(Path.of("/proc/stat")).get(0).trim().split("\\s+");
        return Long.parseLong(fields[1]) + Long.parseLong(fields[2]) + Long.parseLong(fields[3]);
    }
}
