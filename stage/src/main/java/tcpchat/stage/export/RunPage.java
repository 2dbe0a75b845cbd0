package tcpchat.stage.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tcpchat.stage.model.Letter;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Ended;
import tcpchat.stage.stream.StageEvent.Flow;
import tcpchat.stage.stream.StageEvent.Opened;
import tcpchat.tutor.steps.Language;

/**
 * A run as a page that a browser shows step by step. It is one file that needs no network, in both languages; the
 * browser lets it use no style and no script but its own, known by their hashes.
 */
public final class RunPage {

    private RunPage() {}

    /**
     * A message, character by character.
     *
     * @param at at which steps it is the last one
     */
    public record Message(String at, List<Letter> letters) {}

    /** The page on that run. It begins in the language of the reader. */
    public static String of(List<StageEvent> events) {
        String style = Colours.style() + Templates.file("page.css");
        String script = Templates.file("page.js");
        List<Edition> editions = Stream.of(Locale.ENGLISH, Locale.CHINESE)
                .map(language -> Language.in(language, () -> Edition.of(events))).toList();
        Map<String, Object> words = RunPicture.colours();
        words.put("reader", editions.stream().filter(each -> each.locale().equals(Language.current())).findFirst()
                .orElseThrow());
        words.put("editions", editions);
        words.put("last", Math.max(0, events.size() - 1));
        words.put("messages", messages(events));
        words.put("codes", Code.of(events));
        words.put("policy", "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; base-uri 'none'; form-action 'none'");
        words.put("style", Templates.markup(style));
        words.put("script", Templates.markup(script));
        return Templates.fill("page.ftlh", words);
    }

    private static List<Message> messages(List<StageEvent> events) {
        List<Optional<String>> shown = new ArrayList<>();
        Optional<String> text = Optional.empty();
        for (StageEvent event : events) {
            if (event instanceof Opened) {
                text = Optional.empty();
            } else if (event instanceof Ended ended && ended.flow() != Flow.NONE) {
                text = Optional.of(ended.text());
            }
            shown.add(text);
        }
        return Intervals.of(shown).entrySet().stream()
                .map(each -> new Message(each.getValue(), Letter.of(each.getKey()))).toList();
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
