package tcpchat.gui;

import java.util.ArrayList;
import java.util.List;

/** The lines that were sent, to send one of them again; behind the newest stands what is being typed. */
final class SentLines {

    private static final int MOST = 100;

    private final List<String> lines = new ArrayList<>();
    /** Which one is looked at; the number of lines where it is what is being typed. */
    private int place;
    private String typed = "";

    /** One more was sent. */
    void add(String line) {
        boolean again = !lines.isEmpty() && lines.get(lines.size() - 1).equals(line);
        if (!again) {
            lines.add(line);
        }
        if (lines.size() > MOST) {
            lines.remove(0);
        }
        place = lines.size();
    }

    /** The line before the one that is looked at; the first where there is none. */
    String older(String shown) {
        return look(shown, Math.max(0, place - 1));
    }

    /** The line after the one that is looked at; at the end what was being typed. */
    String newer(String shown) {
        return look(shown, Math.min(lines.size(), place + 1));
    }

    private String look(String shown, int next) {
        if (place == lines.size()) {
            typed = shown;
        }
        place = next;
        return place == lines.size() ? typed : lines.get(place);
    }
}
