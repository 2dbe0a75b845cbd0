package tcpchat.grader.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tcpchat.grader.grade.StudentGrade;
import tcpchat.grader.report.Reports;
import tcpchat.grader.run.Results;

/** {@code lab grade merge}. */
@Command(name = "merge", description = "Makes one result of those of several runs.")
final class MergeCommand implements Callable<Integer> {

    @Mixin
    private ReportOptions options;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "The folders of the runs.")
    private List<Path> folders;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the whole goes.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        options.language();
        List<StudentGrade> grades = Results.merged(folders);
        new Results(out).keep(grades);
        Reports.write(grades, options.policy(), out);
        return grades.stream().anyMatch(Results::isOpen) ? Grade.OPEN : Grade.GRADED;
    }
}
