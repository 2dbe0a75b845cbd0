package tcpchat.grader.report;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tcpchat.grader.grade.Seal;
import tcpchat.grader.grade.StepGrade;
import tcpchat.grader.grade.StudentGrade;
import tcpchat.tutor.steps.Step;

/** The table for a spreadsheet: a row a student, a column a step, the total, and what to know before using it. */
public final class Gradebook {

    /**
     * Without this mark at its start, Excel takes a CSV file for one in the machine's old encoding, and Chinese names
     * come out as other signs.
     */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A spreadsheet takes a cell for a formula by its first sign, which may also be of full width. */
    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Z}\\p{C}]*[=+\\-@＝＋－＠].*|[\\t\\r\\n].*",
            Pattern.DOTALL);

    private final GradedClass graded;
    private final Policy policy;

    /** The table of that class, with points by that policy. */
    public Gradebook(GradedClass graded, Policy policy) {
        this.graded = graded;
        this.policy = policy;
    }

    /** The whole file. */
    public String csv() {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            printer.printRecord(head());
            for (StudentGrade student : graded.students()) {
                printer.printRecord(row(student).stream().map(Gradebook::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    /** The text as a cell that no spreadsheet takes for a formula. */
    static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    private List<String> head() {
        List<String> cells = new ArrayList<>(List.of(ReportPageText.ID.say(), ReportPageText.NAME.say()));
        graded.steps().forEach(step -> cells.add(step.id()));
        cells.addAll(List.of(ReportPageText.TOTAL.say(), ReportPageText.MOST.say(), ReportPageText.LATE_DAYS.say(),
                ReportPageText.OPEN.say(), ReportPageText.NOT_TESTED.say(), ReportPageText.NOT_SEALED.say(),
                ReportPageText.UNSAFE.say()));
        return cells;
    }

    private List<String> row(StudentGrade student) {
        List<String> cells = new ArrayList<>(List.of(student.id(), Shown.line(student.name())));
        for (Step step : graded.steps()) {
            cells.add(GradedClass.grade(student, step).map(this::cell).orElse(""));
        }
        cells.add(number(policy.total(student)));
        cells.add(policy.most(student).toPlainString());
        cells.add(String.valueOf(student.lateDays()));
        cells.add(steps(student, grade -> !grade.status().isFinal()));
        cells.add(notTested(student));
        cells.add(steps(student, grade -> grade.seal() == Seal.NOT_SEALED));
        cells.add(steps(student, grade -> grade.seal() == Seal.UNSAFE));
        return cells;
    }

    /** The points; where nobody is asked for the step, in words how it stands: a zero would look like a lost point. */
    private String cell(StepGrade grade) {
        return policy.asksFor(grade.step()) ? number(policy.points(grade)) : StepWords.state(grade);
    }

    private static String number(Optional<BigDecimal> points) {
        return points.map(BigDecimal::toPlainString).orElse("");
    }

    private static String notTested(StudentGrade student) {
        return student.steps().stream()
                .filter(grade -> grade.status().isFinal() && grade.seal() == null)
                .map(grade -> grade.step() + ": " + StepWords.state(grade))
                .collect(joining("; "));
    }

    private static String steps(StudentGrade student, Predicate<StepGrade> which) {
        return student.steps().stream().filter(which).map(StepGrade::step).collect(joining("; "));
    }
}
