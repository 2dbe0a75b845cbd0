package tcpchat.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

@DisplayName("The help of lab grade")
class GradeHelpTest {

    private static final String CHINESE = "(?s).*\\p{IsHan}.*";

    @Test
    @DisplayName("says in Chinese what each command, option and parameter is for")
    void everythingInChinese() {
        CommandLine grade = Grade.commandLine();
        grade.setResourceBundle(ResourceBundle.getBundle("tcpchat.grader.usage", Locale.CHINESE));

        assertThat(Stream.concat(Stream.of(grade), grade.getSubcommands().values().stream())).allSatisfy(command -> {
            assertThat(String.join("", command.getCommandSpec().usageMessage().description())).matches(CHINESE);
            assertThat(command.getCommandSpec().args()).extracting(GradeHelpTest::description)
                    .allSatisfy(text -> assertThat(text).matches(CHINESE));
        });
    }

    private static String description(ArgSpec argument) {
        // As the help shows it: where the words of the bundle stand before those of the annotation.
        return String.join("", argument.description());
    }
}
