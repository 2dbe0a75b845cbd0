package tcpchat.submissions;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells English sentences from what stays English in any language: identifiers, what is quoted, what a submission says,
 * and the JDK's own words.
 */
final class English {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”");
    private static final Pattern HEX = Pattern.compile(": [0-9a-f]{2}\\b( [0-9a-f]{2}\\b)*");
    private static final Pattern COMMAND = Pattern.compile("\\./lab [a-z]+ [a-z]+");
    /** What the JDK says of a socket, where it is told without the exception's name. */
    private static final Pattern SOCKET_STATE = Pattern.compile("Socket( [a-z]+)+");
    /** An exception's name, and its text up to the end of the clause. */
    private static final Pattern THROWN = Pattern.compile("\\b[\\w.$]*(Exception|Error)(: [\\p{ASCII}&&[^\\n]]*)?");
    /** A violation of a rule is told in the words of ArchUnit. */
    private static final Pattern MEMBER =
            Pattern.compile("(Class|Method|Constructor|Field|static field) <?[\\w.$<>(), ]+.*");
    /** What the submission has the window say. */
    private static final Pattern SAID = Pattern.compile("say\\[[A-Z_]+, [^]]*]");
    private static final Pattern SENTENCE = Pattern.compile("[a-z]+ [a-z]+ [a-z]+");

    private English() {}

    /** Whether the line holds an English sentence: three of its words in a row. */
    static boolean speaks(String line) {
        String own = line;
        for (Pattern stays : List.of(QUOTED, HEX, COMMAND, THROWN, MEMBER, SOCKET_STATE, SAID)) {
            own = stays.matcher(own).replaceAll("");
        }
        return SENTENCE.matcher(own).find();
    }
}
