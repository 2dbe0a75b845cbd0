package tcpchat.grader.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;

/** Reads a {@link Policy}, whole or not at all: a misspelt line would grade a class wrongly without a word. */
final class PolicyFile {

    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final Map<String, String> left = new TreeMap<>();

    private PolicyFile(Properties lines) {
        lines.stringPropertyNames().forEach(name -> left.put(name, lines.getProperty(name).strip()));
    }

    static Policy read(Path file) throws IOException {
        try {
            return parse(Files.readString(file, UTF_8));
        } catch (CharacterCodingException other) {
            throw new Unusable(ReportPageText.NOT_UTF_8.say(file));
        }
    }

    static Policy parse(String text) {
        Properties lines = new Properties();
        try {
            // Some editors write a mark at the start that would become part of the first name.
            lines.load(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (IllegalArgumentException badEscape) {
            throw new Unusable(ReportPageText.POLICY_ESCAPE.say());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PolicyFile(lines).policy();
    }

    private Policy policy() {
        BigDecimal each = number("points", "1", MOST_POINTS);
        BigDecimal beyond = number("room", "0", MOST_POINTS);
        Map<String, BigDecimal> ofSteps = new TreeMap<>();
        for (Step step : Steps.all()) {
            String name = step.track() + "." + step.number();
            if (left.containsKey(name)) {
                ofSteps.put(step.id(), number(name, "", MOST_POINTS));
            }
        }
        int core = whole("core", "100");
        int challenge = whole("challenge", "0");
        boolean byTests = oneOf("partial", "by-tests", "all-or-nothing").equals("by-tests");
        Policy.Late late = new Policy.Late(whole("late.free-days", "0"), number("late.per-day", "0", PERCENT),
                number("late.most", "100", PERCENT));
        if (core == 0) {
            throw new Unusable(ReportPageText.POLICY_NO_CORE.say());
        }
        if (!left.isEmpty()) {
            throw new Unusable(ReportPageText.POLICY_UNKNOWN.say(left.keySet().iterator().next(), steps()));
        }
        return new Policy(each, beyond, Map.copyOf(ofSteps), core, challenge, byTests, late);
    }

    private BigDecimal number(String name, String otherwise, BigDecimal most) {
        String text = taken(name, otherwise);
        // Nothing but digits and a point: BigDecimal would also take 1e9 or digits of other scripts.
        if (!text.matches("[0-9]{1,7}(\\.[0-9]{1,2})?") || new BigDecimal(text).compareTo(most) > 0) {
            throw new Unusable(ReportPageText.POLICY_NUMBER.say(name, text, most));
        }
        return new BigDecimal(text);
    }

    private int whole(String name, String otherwise) {
        String text = taken(name, otherwise);
        if (!text.matches("[0-9]{1,4}")) {
            throw new Unusable(ReportPageText.POLICY_WHOLE.say(name, text));
        }
        return Integer.parseInt(text);
    }

    private String oneOf(String name, String first, String second) {
        String text = taken(name, first);
        if (!text.equals(first) && !text.equals(second)) {
            throw new Unusable(ReportPageText.POLICY_CHOICE.say(name, text, first, second));
        }
        return text;
    }

    private String taken(String name, String otherwise) {
        String text = left.remove(name);
        return text == null ? otherwise : text;
    }

    private static String steps() {
        return Steps.all().stream().map(step -> step.track() + "." + step.number())
                .collect(Collectors.joining(", "));
    }
}
