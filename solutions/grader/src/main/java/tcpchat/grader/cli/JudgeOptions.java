package tcpchat.grader.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import tcpchat.grader.jail.Jail;
import tcpchat.grader.jail.Jails;
import tcpchat.grader.judge.Judging;
import tcpchat.grader.judge.Verdicts;
import tcpchat.grader.run.Machine;
import tcpchat.tutor.steps.Kit;

/** The options of the commands that judge. */
final class JudgeOptions extends ReportOptions {

    @Option(names = "--unsafe", description = "Grade without a jail where there is none; every result is marked.")
    private boolean unsafe;

    /** A judge that keeps what it finds out there, and runs that many suites at the same time, at most. */
    Judging judging(Verdicts verdicts, int jobs) throws IOException {
        Path kit = Kit.root().orElseThrow();
        Jail jail = unsafe ? Jails.none()
                : Jails.best(kit.resolve("solutions")).orElseThrow(Machine::withoutJail);
        return new Judging(kit, jail, verdicts, jobs);
    }
}
