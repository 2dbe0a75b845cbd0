package tcpchat.grader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads CSV as RFC 4180 describes it, and nothing else: what it can't read, it refuses. */
final class Rfc4180 {

    private static final Pattern FIELD = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^\",\r\n]*))(,|\r\n|$)");

    private Rfc4180() {}

    static List<List<String>> read(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        Matcher field = FIELD.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!field.find(at) || field.start() != at) {
                throw new IllegalArgumentException("no field at: " + text.substring(at));
            }
            record.add(field.group(1) != null ? field.group(1).replace("\"\"", "\"") : field.group(2));
            if (!field.group(3).equals(",")) {
                records.add(record);
                record = new ArrayList<>();
            }
            at = field.end();
        }
        return records;
    }
}
