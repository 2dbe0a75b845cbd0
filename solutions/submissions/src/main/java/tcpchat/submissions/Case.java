package tcpchat.submissions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.runner.TestResult;
import tcpchat.tutor.steps.Language;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;

/**
 * One submission and what the tests have to say about it.
 *
 * @param name   such as {@code client-3/print-writer-println}
 * @param file   the student's file: whole, or its difference from the reference
 * @param step   the step it is written for
 * @param claim  what it is
 * @param caught the test that has to catch a misconception, and what it has to tell the student
 * @param first  the test whose failure the student is shown first, and what it has to tell
 * @param fails  the tests that have to fail; all others must not. Empty where the code ends the whole program
 * @param open   the tests of which nothing is said: it depends on the moment whether they fail
 */
public record Case(String name, Path file, Step step, Claim claim, Fact caught, Fact first, Set<String> fails,
        Set<String> open) {

    private static final String DIFFERENCE = "Difference.java";

    /**
     * What one failure has to be.
     *
     * @param test  the test's method; empty where it may be any, for the code ends them all
     * @param words the name of a misconception, or words of the message in English
     */
    public record Fact(String test, String words) {

        /** Whether that failure is it. Words can be looked for only where it is told in English. */
        public boolean is(TestResult failure) {
            return (test.isEmpty() || failure.method().equals(test)) && tells(failure);
        }

        private boolean tells(TestResult failure) {
            return misconception().map(known -> known == failure.cause())
                    .orElseGet(() -> Language.current().equals(Locale.CHINESE) || failure.message().contains(words));
        }

        private Optional<Misconception> misconception() {
            return Arrays.stream(Misconception.values()).filter(known -> known.name().equals(words)).findFirst();
        }
    }

    /** What a submission is. */
    public enum Claim {
        /** Wrong: a test fails and says why. */
        MISCONCEPTION,
        /** Right: every test of the core passes. */
        CORE,
        /** Right to the last: every test passes. */
        CHALLENGE
    }

    /** Whether the file holds only what this changes of the reference. */
    public boolean isDifference() {
        return file.endsWith(DIFFERENCE);
    }

    /** Every case there is below that folder, by name. */
    public static List<Case> all(Path cases) throws IOException {
        try (Stream<Path> files = Files.walk(cases)) {
            return files.filter(file -> file.endsWith("case.properties"))
                    .sorted()
                    .map(facts -> read(cases, facts))
                    .toList();
        }
    }

    private static Case read(Path cases, Path factsFile) {
        Path folder = factsFile.getParent();
        String name = cases.relativize(folder).toString().replace('\\', '/');
        Properties facts = new Properties();
        try (Reader reader = Files.newBufferedReader(factsFile, UTF_8)) {
            facts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Step step = Steps.all().stream()
                .filter(known -> known.id().equals(facts.getProperty("step")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + ": no such step"));
        boolean right = facts.getProperty("verdict").equals("right");
        Claim claim = right ? Claim.valueOf(facts.getProperty("claims").toUpperCase(Locale.ROOT)) : Claim.MISCONCEPTION;
        Path difference = folder.resolve(DIFFERENCE);
        Path whole = folder.resolve(step.file().getFileName());
        if (Files.exists(difference) == Files.exists(whole)) {
            throw new IllegalArgumentException(name + ": there has to be one of " + DIFFERENCE + " and "
                    + whole.getFileName());
        }
        Fact caught = new Fact(facts.getProperty("caught.by", ""), facts.getProperty("sentence", ""));
        Fact first = new Fact(facts.getProperty("first.by", caught.test()),
                facts.getProperty("first.sentence", caught.words()));
        Set<String> fails = tests(facts, "also.fail");
        if (!caught.test().isEmpty()) {
            fails.add(caught.test());
        }
        return new Case(name, Files.exists(difference) ? difference : whole, step, claim, caught, first, fails,
                tests(facts, "may.fail"));
    }

    private static Set<String> tests(Properties facts, String key) {
        Set<String> tests = new TreeSet<>(List.of(facts.getProperty(key, "").split(" +")));
        tests.remove("");
        return tests;
    }
}
