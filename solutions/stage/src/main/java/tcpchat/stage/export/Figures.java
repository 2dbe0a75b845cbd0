package tcpchat.stage.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static tcpchat.stage.stream.Side.CLIENT;
import static tcpchat.stage.stream.Side.SERVER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tcpchat.stage.recording.Recording;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Began;
import tcpchat.stage.stream.StageEvent.Ended;
import tcpchat.tutor.steps.Language;

/** Draws the figures of the README and the lab sheets out of the runs that come with the kit: {@code Figures FOLDER}. */
final class Figures {

    private Figures() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, String> figure : all().entrySet()) {
            Files.writeString(folder.resolve(figure.getKey()), figure.getValue(), UTF_8);
        }
    }

    /** Each figure in both languages, under the name of its file. */
    static Map<String, String> all() throws IOException {
        Map<String, String> figures = new LinkedHashMap<>();
        List<StageEvent> conversation = Recording.shipped("conversation").events();
        List<StageEvent> queue = Recording.shipped("d").events();
        List<StageEvent> character = Recording.shipped("c").events();
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            Language.in(language, () -> {
                put(figures, "conversation", RunPicture.of(conversation));
                put(figures, "handshake", part(conversation, SERVER, 3, SERVER, 4));
                put(figures, "close", part(conversation, CLIENT, 5, SERVER, 7));
                put(figures, "accept-queue", RunPicture.of(queue, start(queue, SERVER, 3), Long.MAX_VALUE));
                put(figures, "split-character", part(character, SERVER, 6, CLIENT, 4));
                return figures;
            });
        }
        return figures;
    }

    private static void put(Map<String, String> figures, String name, String picture) {
        figures.put(name + "-" + Language.current().getLanguage() + ".svg", picture);
    }

    /** What happened from the first call of one step to the end of the last call of another one. */
    private static String part(List<StageEvent> events, Side from, int first, Side to, int last) {
        long end = events.stream().filter(event -> event instanceof Ended ended && ended.side() == to
                && ended.step() == last).reduce((earlier, later) -> later).orElseThrow().micros();
        return RunPicture.of(events, start(events, from, first), end);
    }

    private static long start(List<StageEvent> events, Side side, int step) {
        return events.stream().filter(event -> event instanceof Began began && began.side() == side
                && began.step() == step).findFirst().orElseThrow().micros();
    }
}
