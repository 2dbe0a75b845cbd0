package tcpchat.tutor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;

@DisplayName("The help of lab")
class UsageTest {

    private static final String CHINESE = "(?s).*\\p{IsHan}.*";
    private static final String STDOUT = "stdout.encoding";
    private final String before = System.getProperty(STDOUT);

    @BeforeEach
    void inChinese() {
        System.setProperty("lang", "zh");
        System.setProperty(STDOUT, "UTF-8");
    }

    @AfterEach
    void asBefore() {
        System.clearProperty("lang");
        if (before == null) {
            System.clearProperty(STDOUT);
        } else {
            System.setProperty(STDOUT, before);
        }
    }

    @Test
    @DisplayName("says in Chinese what each command, option and parameter is for")
    void everythingInChinese() {
        CommandLine lab = Lab.commandLine();
        assertThat(Stream.concat(Stream.of(lab), lab.getSubcommands().values().stream())).allSatisfy(command -> {
            assertThat(String.join("", command.getCommandSpec().usageMessage().description())).matches(CHINESE);
            assertThat(command.getCommandSpec().args()).extracting(UsageTest::description)
                    .allSatisfy(text -> assertThat(text).matches(CHINESE));
        });
    }

    @Test
    @DisplayName("says in Chinese what is wrong with a command line")
    void misuse() {
        for (String line : new String[] {"demo --colour", "reset", "demo --port many"}) {
            try {
                Lab.commandLine().parseArgs(line.split(" "));
            } catch (ParameterException wrong) {
                assertThat(Usage.reason(wrong)).matches(CHINESE);
                continue;
            }
            throw new AssertionError(line + " was taken");
        }
    }

    @Test
    @DisplayName("says before the first build, in the language that is asked for, what happens now")
    void firstBuild() {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, UTF_8));
        try {
            FirstBuild.main(new String[] {"watch", "--lang", "zh"});
            assertThat(said.toString(UTF_8)).matches(CHINESE);
            said.reset();
            FirstBuild.main(new String[] {"watch", "--lang", "en"});
            assertThat(said.toString(UTF_8)).startsWith("Building the kit for the first time");
        } finally {
            System.setErr(before);
        }
    }

    private static String description(ArgSpec argument) {
        return String.join("", argument.description());
    }
}
