package tcpchat.grader.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A CSV file whose cells can be changed one by one, while all else stays as it is, to the byte: quotes that were not
 * needed, line ends of either kind, and whether the last line has one. A common library would write its own.
 */
final class RawCsv {

    private final char delimiter;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();

    RawCsv(String text, char delimiter) {
        this.delimiter = delimiter;
        List<String> row = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '"') {
                // A quote that stands for itself is written twice, so it ends the quoting and begins it again.
                quoted = !quoted;
            } else if (!quoted && sign == delimiter) {
                row.add(text.substring(start, at));
                start = at + 1;
            } else if (!quoted && (sign == '\n' || sign == '\r')) {
                row.add(text.substring(start, at));
                String end = text.startsWith("\r\n", at) ? "\r\n" : String.valueOf(sign);
                endRow(row, end);
                row = new ArrayList<>();
                at += end.length() - 1;
                start = at + 1;
            }
        }
        if (start < text.length() || !row.isEmpty()) {
            row.add(text.substring(start));
            endRow(row, "");
        }
    }

    int rows() {
        return rows.size();
    }

    int columns(int row) {
        return rows.get(row).size();
    }

    /** What a cell says, without its quotes. */
    String cell(int row, int column) {
        String raw = rows.get(row).get(column);
        return raw.length() >= 2 && raw.startsWith("\"") && raw.endsWith("\"")
                ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"") : raw;
    }

    void set(int row, int column, String text) {
        boolean plain =
                text.chars().noneMatch(sign -> sign == '"' || sign == '\n' || sign == '\r' || sign == delimiter);
        rows.get(row).set(column, plain ? text : '"' + text.replace("\"", "\"\"") + '"');
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            text.append(String.join(String.valueOf(delimiter), rows.get(row))).append(ends.get(row));
        }
        return text.toString();
    }

    private void endRow(List<String> row, String end) {
        rows.add(row);
        ends.add(end);
    }
}
