package tcpchat.grader.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import tcpchat.grader.report.Policy;

/** What every command takes that writes grades. */
class ReportOptions extends ReaderOptions {

    @Option(names = "--policy", paramLabel = "FILE", description = "What a verdict is worth; see --policy-example.")
    private Path policy;

    Policy policy() throws IOException {
        return policy == null ? Policy.standard() : Policy.read(policy);
    }
}
