package tcpchat.tutor.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tcpchat.tutor.advice.Advice;
import tcpchat.tutor.board.Board;
import tcpchat.tutor.board.Columns;
import tcpchat.tutor.board.Paint;
import tcpchat.tutor.board.Plain;
import tcpchat.tutor.board.StepResult;
import tcpchat.tutor.board.StepResult.Status;
import tcpchat.tutor.board.StepResult.Tally;
import tcpchat.tutor.junit.Outcome;
import tcpchat.tutor.runner.Problem;
import tcpchat.tutor.runner.SuiteResult;
import tcpchat.tutor.runner.TestResult;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.words.LabText;

/** A verdict in words, for a terminal of a certain width. */
public final class VerdictPage {

    private static final int MOST_PRINTED = 6;

    private final Path kit;
    private final int columns;
    private final Notebook notebook;

    /** Pages of that width. */
    public VerdictPage(Path kit, int columns) {
        this.kit = kit;
        this.columns = columns;
        this.notebook = new Notebook(kit);
    }

    /** The verdict, the one failure that matters most, and its hint. */
    public List<String> brief(Verdict verdict) throws IOException {
        List<TestResult> failures = verdict.failures();
        List<String> lines = new ArrayList<>(head(verdict));
        failures.stream().limit(1).forEach(failure -> lines.addAll(failure(failure, MOST_PRINTED)));
        lines.addAll(ending(verdict, failures));
        if (verdict.result().status() == Status.WRONG && !verdict.step().hints().isEmpty()) {
            lines.addAll(fold(HintPage.hint(verdict.step(), hints(verdict.step()))));
        }
        if (failures.size() > 1) {
            lines.addAll(fold(LabText.MORE_FAILURES.say(failures.size() - 1, Kit.labCommand(), verdict.step().id())));
        }
        return lines;
    }

    /** The verdict, every failure with all that was printed, and the hints given so far. */
    public List<String> full(Verdict verdict) throws IOException {
        List<TestResult> failures = verdict.failures();
        List<String> lines = new ArrayList<>(head(verdict));
        byCause(failures).forEach(alike -> lines.addAll(failures(alike)));
        lines.addAll(list(LabText.NOT_TRIED.say(), verdict.notTried()));
        lines.addAll(ending(verdict, failures));
        if (verdict.result().status() == Status.WRONG) {
            for (int level = 1; level <= hints(verdict.step()); level++) {
                lines.addAll(fold(HintPage.hint(verdict.step(), level)));
            }
        }
        return lines;
    }

    /** The rules for every class of a track that are broken; nothing where all are kept. */
    public List<String> rules(SuiteResult rules) {
        List<String> lines = new ArrayList<>();
        if (!rules.isGreen()) {
            lines.add("");
            lines.addAll(fold("  " + Paint.WRONG.on(LabText.RULE.say())));
            rules.tests().stream().filter(test -> test.is(Outcome.FAILED))
                    .forEach(broken -> lines.addAll(failure(broken, MOST_PRINTED)));
            rules.sentence().lines().forEach(line -> lines.addAll(fold(line)));
        }
        return lines;
    }

    /** How many hints a failure comes with: those given so far. The first one it brings itself, where there is one. */
    private int hints(Step step) throws IOException {
        int given = notebook.hints(step);
        if (given == 0) {
            notebook.giveHints(step, 1);
        }
        return Math.min(Math.max(1, given), step.hints().size());
    }

    /** The failures that one cause explains together, in the order of their first. */
    private static Collection<List<TestResult>> byCause(List<TestResult> failures) {
        Map<Object, List<TestResult>> alike = new LinkedHashMap<>();
        for (TestResult failure : failures) {
            Object cause = failure.cause() != null ? failure.cause() : failure.message().replace(failure.name(), "");
            alike.computeIfAbsent(cause, key -> new ArrayList<>()).add(failure);
        }
        return alike.values();
    }

    /** The first of them in full, the others by their names. */
    private List<String> failures(List<TestResult> alike) {
        List<String> lines = new ArrayList<>(failure(alike.get(0), Integer.MAX_VALUE));
        lines.addAll(list(LabText.SAME_CAUSE.say(), alike.subList(1, alike.size())));
        return lines;
    }

    private List<String> head(Verdict verdict) {
        StepResult result = verdict.result();
        List<String> lines = new ArrayList<>(new Board(List.of(result), columns).line(result));
        Tally challenge = result.challenge();
        switch (result.status()) {
            case BROKEN -> {
                List<Problem> errors = verdict.errors();
                lines.add("");
                Advice.lines(errors.get(0), kit, columns).forEach(line -> lines.addAll(fold(line)));
                if (errors.size() > 1) {
                    lines.addAll(fold(LabText.MORE_ERRORS.say(errors.size() - 1)));
                }
            }
            case NOT_STARTED -> lines.add("  " + LabText.OPEN.say(result.place()));
            case DONE -> {
                if (challenge.failed() > 0) {
                    lines.addAll(fold("  " + LabText.CHALLENGE_LEFT.say(challenge.failed(), challenge.known())));
                }
            }
            case WRONG -> {
                if (verdict.failures().isEmpty() && result.core().notRun() > 0) {
                    lines.addAll(fold("  " + LabText.NOT_RUN.say(result.core().notRun())));
                }
            }
        }
        return lines;
    }

    private List<String> failure(TestResult failure, int mostPrinted) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        String message = failure.message();
        if (!message.startsWith(failure.name())) {
            // A test that was cut off has no more to say than why; its name says what it was about.
            lines.addAll(fold(failure.name()));
        }
        message.lines().forEach(line -> lines.addAll(fold(line)));
        if (!failure.printed().isBlank()) {
            lines.add(LabText.PRINTED.say());
            Plain.text(failure.printed()).lines().flatMap(line -> Columns.wrap(line, columns - 4).stream())
                    .limit(mostPrinted).forEach(line -> lines.add("    " + line));
        }
        return lines;
    }

    private List<String> list(String heading, List<TestResult> tests) {
        List<String> lines = new ArrayList<>();
        if (!tests.isEmpty()) {
            lines.add("");
            lines.addAll(fold(heading));
            tests.forEach(test -> lines.addAll(fold("    " + test.name())));
        }
        return lines;
    }

    /** What there is to say of how the run ended, unless a failure says it already. */
    private List<String> ending(Verdict verdict, List<TestResult> failures) {
        Optional<String> sentence = verdict.suite().map(SuiteResult::sentence)
                .filter(text -> !text.isEmpty() && failures.stream().noneMatch(test -> test.message().equals(text)));
        return sentence.map(this::fold).orElse(List.of());
    }

    private List<String> fold(String line) {
        return Columns.fold(line, columns);
    }
}
