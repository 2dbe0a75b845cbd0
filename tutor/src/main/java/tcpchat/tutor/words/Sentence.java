package tcpchat.tutor.words;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tcpchat.tutor.steps.Language;

/**
 * A sentence that a test says. The test holds it in English, so that the test reads as the contract does; how it reads
 * in Chinese stands in {@code sentences_zh.json}, under the English. Where it is missing there, a test of the kit fails.
 */
public final class Sentence {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final String english;
    private final List<String> arguments;

    private Sentence(String english, List<String> arguments) {
        this.english = english;
        this.arguments = arguments;
    }

    /** The sentence, with arguments for its places ({@code {0}}, {@code {1}}, …), which can be sentences themselves. */
    public static Sentence say(String english, Object... arguments) {
        return new Sentence(english, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The sentence in the language of the reader. */
    @Override
    public String toString() {
        String words = Language.current().equals(Locale.CHINESE)
                ? Chinese.SENTENCES.getOrDefault(english, english) : english;
        return PLACE.matcher(words).replaceAll(place -> Matcher.quoteReplacement(
                arguments.get(Integer.parseInt(place.group(1)))));
    }

    /** Read only where somebody reads Chinese. */
    private static final class Chinese {

        private static final Map<String, String> SENTENCES = read();

        private static Map<String, String> read() {
            try (InputStream file = Sentence.class.getResourceAsStream("/tcpchat/tutor/sentences_zh.json")) {
                return new ObjectMapper().readValue(file, new TypeReference<>() {});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
