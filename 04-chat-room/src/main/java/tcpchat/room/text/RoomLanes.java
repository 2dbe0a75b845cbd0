package tcpchat.room.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tcpchat.room.host.Refusal;

/** A room and three members in the terminal: everything is real but the people. */
public final class RoomLanes {

    private RoomLanes() {}

    /**
     * Plays it once. Standard input holds what is said, line by line, as UTF-8 in hexadecimal: that a name is taken, that a
     * name is invalid, that the room is closed, a question, an answer.
     *
     * @param args the host and the port to open the room at
     */
    public static void main(String[] args) throws Exception {
        Reports reports = new Reports();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
            List<String> texts = in.lines().map(hex -> new String(HexFormat.of().parseHex(hex), UTF_8)).toList();
            Map<Refusal, String> words = Map.of(Refusal.NAME_TAKEN, texts.get(0), Refusal.NAME_INVALID, texts.get(1),
                    Refusal.ROOM_CLOSED, texts.get(2));
            new Play(reports, words, texts.get(3), texts.get(4)).play(args[0], Integer.parseInt(args[1]));
        } catch (Reports.Broken told) {
            System.exit(1);
        }
    }
}
