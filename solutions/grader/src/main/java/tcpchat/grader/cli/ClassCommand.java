package tcpchat.grader.cli;

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
import tcpchat.grader.report.Policy;
import tcpchat.grader.report.Reports;
import tcpchat.grader.run.ClassRun;
import tcpchat.grader.run.Progress;
import tcpchat.grader.run.Results;
import tcpchat.grader.run.Roster;
import tcpchat.grader.run.Shard;
import tcpchat.grader.run.Summary;

/** {@code lab grade class}. */
@Command(name = "class", description = "Grades a class: a folder of folders, of zips or of Git checkouts, or a zip of"
        + " them. Where it was stopped, it goes on.")
final class ClassCommand implements Callable<Integer> {

    /** Many do nothing but wait, so there are more of them than cores. */
    private static final int JOBS_A_CORE = 3;

    @Mixin
    private JudgeOptions options;

    @Parameters(index = "0", paramLabel = "SOURCE", arity = "0..1", description = "What was handed in.")
    private Path source;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the results go.")
    private Path out;

    @Option(names = "--roster", paramLabel = "FILE.csv",
            description = "Who is in the class: id, and as you like name, language, late.")
    private Path roster;

    @Option(names = "--jobs", paramLabel = "N", description = "How many students at a time (default: 3 a core).")
    private int jobs = JOBS_A_CORE * Runtime.getRuntime().availableProcessors();

    @Option(names = "--shard", paramLabel = "i/n", description = "Only that part of the class, such as 2/4.")
    private String shard;

    @Option(names = "--policy-example", description = "Print a file for --policy.")
    private boolean policyExample;

    @Override
    public Integer call() throws Exception {
        Locale language = options.language();
        if (policyExample) {
            System.out.print(Policy.example());
            return Grade.GRADED;
        }
        Summary.expectThere(source, out);
        Policy policy = options.policy();
        Roster students = roster == null ? Roster.NONE : Roster.read(roster);
        Shard part = shard == null ? Shard.WHOLE : Shard.parse(shard);
        Results results = new Results(out);
        Progress progress = new Progress(System.err, System.console() != null);
        long start = System.nanoTime();
        int atOnce = Math.max(1, jobs);
        try (Judging judging = options.judging(results.verdicts(), atOnce)) {
            List<StudentGrade> grades = new ClassRun(judging, results, students, language, atOnce, progress)
                    .grade(source, part);
            Reports.write(grades, policy, out);
            Summary.print(grades, judging.judged(), start, out);
            return grades.stream().anyMatch(Results::isOpen) ? Grade.OPEN : Grade.GRADED;
        }
    }
}
