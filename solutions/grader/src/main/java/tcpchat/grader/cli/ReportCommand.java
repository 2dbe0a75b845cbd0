package tcpchat.grader.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tcpchat.grader.grade.StudentGrade;
import tcpchat.grader.report.ClassPage;
import tcpchat.grader.report.Gradebook;
import tcpchat.grader.report.GradedClass;
import tcpchat.grader.report.MoodleFeedback;
import tcpchat.grader.report.MoodleWorksheet;
import tcpchat.grader.report.Policy;
import tcpchat.grader.report.Reports;
import tcpchat.grader.run.Results;
import tcpchat.grader.run.Summary;

/** {@code lab grade report}. */
@Command(name = "report", description = "Makes the pages and tables again, perhaps with another policy.")
final class ReportCommand implements Callable<Integer> {

    @Mixin
    private ReportOptions options;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder of a run.")
    private Path folder;

    @Option(names = "--csv", description = "Only gradebook.csv.")
    private boolean csv;

    @Option(names = "--html", description = "Only class.html.")
    private boolean html;

    @Option(names = "--moodle", paramLabel = "WORKSHEET",
            description = "Fill in Moodle's grading worksheet, and write moodle-feedback.zip beside class.html.")
    private Path worksheet;

    @Override
    public Integer call() throws Exception {
        options.language();
        Policy policy = options.policy();
        List<StudentGrade> grades = new Results(folder).students();
        GradedClass graded = GradedClass.of(grades, policy);
        if (worksheet != null) {
            Summary.expectThere(worksheet);
            String filled = new MoodleWorksheet(Files.readString(worksheet, UTF_8)).filled(graded, policy);
            Files.writeString(worksheet, filled, UTF_8);
            MoodleFeedback.write(folder.resolve("moodle-feedback.zip"), graded);
        }
        if (csv) {
            Files.writeString(folder.resolve("gradebook.csv"), new Gradebook(graded, policy).csv(), UTF_8);
        }
        if (html) {
            Files.writeString(folder.resolve("class.html"), ClassPage.html(graded, policy), UTF_8);
        }
        if (worksheet == null && !csv && !html) {
            Reports.write(grades, policy, folder);
        }
        return grades.stream().anyMatch(Results::isOpen) ? Grade.OPEN : Grade.GRADED;
    }
}
