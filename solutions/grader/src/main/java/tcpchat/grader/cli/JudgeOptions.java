package tcpchat.grader.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;
import tcpchat.grader.jail.Jail;
import tcpchat.grader.jail.Jails;
import tcpchat.grader.judge.Judging;
import tcpchat.grader.judge.Verdicts;
import tcpchat.grader.report.Policy;
import tcpchat.grader.run.Machine;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Language;

/** The options of the commands that judge. */
final class JudgeOptions {

    @Option(names = "--unsafe", description = "Grade without a jail where there is none; every result is marked.")
    private boolean unsafe;

    @Option(names = "--policy", paramLabel = "FILE", description = "What a verdict is worth; see --policy-example.")
    private Path policy;

    @Option(names = "--lang", paramLabel = "zh|en", description = "The language (default: that of this machine).")
    private String lang;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    Policy policy() throws IOException {
        return policy == null ? Policy.standard() : Policy.read(policy);
    }

    /** The language that was asked for, which becomes that of this program. */
    Locale language() {
        if (lang != null) {
            System.setProperty("lang", lang);
        }
        return Language.current();
    }

    /** A judge that keeps what it finds out there, and runs that many suites at the same time, at most. */
    Judging judging(Verdicts verdicts, int jobs) throws IOException {
        Path kit = Kit.root().orElseThrow();
        Jail jail = unsafe ? Jails.none()
                : Jails.best(kit.resolve("solutions")).orElseThrow(Machine::withoutJail);
        return new Judging(kit, jail, verdicts, jobs);
    }
}
