package tcpchat.grader.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tcpchat.grader.grade.StudentGrade;

/**
 * The grading worksheet that a teacher has downloaded from Moodle, to be filled in and uploaded again. Only the cells
 * for grade and feedback change, and only where the points are known; Moodle leaves a grade alone where the cell is
 * empty. Points are scaled to the most that Moodle takes, for it skips a grade above that without a word.
 */
public final class MoodleWorksheet {

    private static final char[] DELIMITERS = {',', ';', '\t'};

    private final RawCsv csv;
    private final String mark;
    private final int id;
    private final int grade;
    private final int most;
    private final int feedback;

    /** The worksheet with that text, whose columns have those names, or else the ones that are known. */
    public MoodleWorksheet(String text, MoodleNames... others) {
        mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
        List<MoodleNames> known = Stream.concat(Stream.of(others), MoodleNames.KNOWN.stream()).toList();
        for (char delimiter : DELIMITERS) {
            RawCsv read = new RawCsv(text.substring(mark.length()), delimiter);
            for (MoodleNames names : known) {
                int idColumn = column(read, names.id());
                int gradeColumn = column(read, names.grade());
                if (idColumn >= 0 && gradeColumn >= 0) {
                    csv = read;
                    id = idColumn;
                    grade = gradeColumn;
                    most = column(read, names.most());
                    feedback = column(read, names.feedback());
                    return;
                }
            }
        }
        throw new Unusable(ReportPageText.WORKSHEET_COLUMNS.say(MoodleNames.ENGLISH.id(), MoodleNames.ENGLISH.grade()));
    }

    /** The text of the worksheet with the grades of those students filled in; rows of others are as they were. */
    public String filled(GradedClass graded, Policy policy) {
        Map<String, StudentGrade> students = new HashMap<>();
        for (StudentGrade student : graded.students()) {
            Optional<String> number = Participant.of(student);
            if (number.isPresent() && students.put(number.get(), student) != null) {
                throw new Unusable(ReportPageText.WORKSHEET_TWICE.say(number.get()));
            }
        }
        for (int row = 1; row < csv.rows(); row++) {
            if (csv.columns(row) == csv.columns(0)) {
                StudentGrade student = Participant.ofCell(csv.cell(row, id)).map(students::get).orElse(null);
                if (student != null) {
                    fill(row, student, policy);
                }
            }
        }
        return mark + csv;
    }

    private void fill(int row, StudentGrade student, Policy policy) {
        policy.total(student).ifPresent(points -> csv.set(row, grade, scaled(row, points, policy.most(student))));
        if (feedback >= 0) {
            csv.set(row, feedback, comment(student));
        }
    }

    private String scaled(int row, BigDecimal points, BigDecimal of) {
        if (most < 0 || of.signum() == 0) {
            return points.toPlainString();
        }
        String cell = csv.cell(row, most).replace(',', '.');
        if (!cell.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
            throw new Unusable(ReportPageText.WORKSHEET_SCALE.say(csv.cell(row, most)));
        }
        return Policy.rounded(points.multiply(new BigDecimal(cell)).divide(of, 10, RoundingMode.HALF_UP))
                .toPlainString();
    }

    /** The feedback as Moodle keeps it, which is HTML; in one line, for a cell of several is hard to read. */
    private static String comment(StudentGrade student) {
        String text = FeedbackPage.text(student);
        return "<pre>" + text.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("\n", "<br>") + "</pre>";
    }

    private static int column(RawCsv csv, String name) {
        for (int column = 0; csv.rows() > 0 && column < csv.columns(0); column++) {
            if (csv.cell(0, column).strip().equalsIgnoreCase(name)) {
                return column;
            }
        }
        return -1;
    }
}
