package tcpchat.grader.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Who is in the class, where the instructor has a list: a CSV file with the columns {@code id} and, as one likes,
 * {@code name}, {@code language} and {@code late}.
 *
 * @param students those on the list, by their ids
 */
public record Roster(Map<String, Entry> students) {

    /** No list: whoever has handed in is in the class. */
    public static final Roster NONE = new Roster(Map.of());

    /**
     * A student on the list.
     *
     * @param name     the name; empty where the list has none
     * @param language the language of the feedback; empty where the list has none
     * @param late     whole days after the due date
     */
    public record Entry(String name, String language, int late) {}

    /** Reads the list. */
    public static Roster read(Path file) {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true)
                .setIgnoreHeaderCase(true).get();
        Map<String, Entry> students = new LinkedHashMap<>();
        try (CSVParser rows = CSVParser.parse(Files.readString(file, UTF_8).replace("\uFEFF", ""), format)) {
            for (CSVRecord row : rows) {
                students.put(row.get("id"), new Entry(cell(row, "name"), cell(row, "language").toLowerCase(Locale.ROOT),
                        Integer.parseInt(cell(row, "late").isEmpty() ? "0" : cell(row, "late"))));
            }
            return new Roster(students);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Refusal(RunText.NOT_THERE.say(file));
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(RunText.ROSTER_WRONG.say(file));
        }
    }

    private static String cell(CSVRecord row, String column) {
        return row.isMapped(column) && row.isSet(column) ? row.get(column) : "";
    }

    /** What the list says of a student. */
    Entry of(String id) {
        return students.getOrDefault(id, new Entry("", "", 0));
    }

    /** The language of the student's feedback. */
    Locale language(String id, Locale otherwise) {
        String wish = of(id).language();
        return wish.isEmpty() ? otherwise : wish.startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }
}
