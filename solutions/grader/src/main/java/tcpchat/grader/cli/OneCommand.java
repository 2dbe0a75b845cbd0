package tcpchat.grader.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tcpchat.grader.grade.StudentGrade;
import tcpchat.grader.judge.Judging;
import tcpchat.grader.judge.Verdicts;
import tcpchat.grader.judge.Workplace;
import tcpchat.grader.report.ClassroomResult;
import tcpchat.grader.report.FeedbackPage;
import tcpchat.grader.report.GradedClass;
import tcpchat.grader.report.Gradescope;
import tcpchat.grader.report.JsonLines;
import tcpchat.grader.report.Policy;
import tcpchat.grader.run.ClassRun;
import tcpchat.grader.run.Results;
import tcpchat.grader.run.Summary;

/** {@code lab grade one}. */
@Command(name = "one", description = "Grades one submission: a folder, a zip or a file.")
final class OneCommand implements Callable<Integer> {

    @Mixin
    private JudgeOptions options;

    @Parameters(index = "0", paramLabel = "SUBMISSION", description = "What was handed in.")
    private Path submission;

    @Option(names = "--format", paramLabel = "text|json|gradescope|classroom", description = "What is printed.")
    private Format format = Format.TEXT;

    @Override
    public Integer call() throws Exception {
        Locale language = options.language();
        Policy policy = options.policy();
        Summary.expectThere(submission);
        Path known = Files.createTempDirectory("verdicts");
        try (Judging judging = options.judging(new Verdicts(known), 1)) {
            StudentGrade grade = policy.shown(ClassRun.one(submission, judging, language));
            System.out.println(switch (format) {
                case TEXT -> FeedbackPage.text(grade);
                case JSON -> JsonLines.of(GradedClass.of(List.of(grade), policy), policy).strip();
                case GRADESCOPE -> Gradescope.results(grade, policy);
                case CLASSROOM -> ClassroomResult.of(grade, policy);
            });
            return Results.isOpen(grade) ? Grade.OPEN : Grade.GRADED;
        } finally {
            Workplace.delete(known);
        }
    }

    /** What is printed. */
    enum Format { TEXT, JSON, GRADESCOPE, CLASSROOM }
}
