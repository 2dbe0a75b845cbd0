package tcpchat.stage.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tcpchat.stage.model.RowCells;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.Ports;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Cue;
import tcpchat.stage.stream.StageEvent.Moment;
import tcpchat.stage.stream.StageEvent.Opened;
import tcpchat.stage.stream.StageEvent.Rows;
import tcpchat.tutor.steps.Language;

/**
 * What stands on the page in one language.
 *
 * @param locale  the language
 * @param picture the ladder with all lines that it has at any time
 * @param heads   the names of the columns of the kernel's rows
 * @param tables  the kernel's rows
 * @param cards   what an experiment asks and answers
 */
public record Edition(Locale locale, Picture picture, List<String> heads, List<Table> tables,
        List<Card> cards) {

    /**
     * The kernel's rows, from one change to the next.
     *
     * @param at        at which steps
     * @param available whether the system tells them
     */
    public record Table(String at, boolean available, List<List<String>> rows) {}

    /**
     * What stands above the ladder.
     *
     * @param at at which steps
     */
    public record Card(String at, String title, List<String> paragraphs) {}

    /** The rows of a look, and the same as words: a connection may get its name later. */
    private record Shown(Rows rows, List<List<String>> cells) {}

    /** A moment of an experiment, and its question. */
    private record Scene(Cue question, Cue now) {}

    /** The edition of a run in the language of the reader. */
    static Edition of(List<StageEvent> events) {
        return new Edition(Language.current(), Picture.of(Timeline.of(events)), RowCells.heads(), tables(events),
                cards(events));
    }

    /** The name of the language for a browser. */
    public String language() {
        return locale.equals(Locale.CHINESE) ? "zh-CN" : "en";
    }

    /** What the language calls itself. */
    public String name() {
        return locale.getDisplayLanguage(locale);
    }

    /** A text of the stage in this language. */
    public String say(String key) {
        return Language.in(locale, () -> Phrases.say(key));
    }

    private static List<Table> tables(List<StageEvent> events) {
        List<Optional<Shown>> shown = new ArrayList<>();
        Ports ports = new Ports();
        Optional<Rows> rows = Optional.empty();
        for (StageEvent event : events) {
            ports.accept(event);
            rows = event instanceof Opened ? Optional.empty() : event instanceof Rows now ? Optional.of(now) : rows;
            shown.add(rows.map(now -> new Shown(now,
                    now.rows().stream().map(row -> RowCells.of(row, ports)).toList())));
        }
        return Intervals.of(shown).entrySet().stream().map(each -> new Table(each.getValue(),
                each.getKey().rows().available(), each.getKey().cells())).toList();
    }

    private static List<Card> cards(List<StageEvent> events) {
        List<Optional<Scene>> shown = new ArrayList<>();
        Optional<Scene> scene = Optional.empty();
        for (StageEvent event : events) {
            if (event instanceof Cue cue) {
                boolean asks = cue.moment() == Moment.QUESTION || scene.isEmpty();
                scene = Optional.of(new Scene(asks ? cue : scene.get().question(), cue));
            } else if (event instanceof Opened) {
                scene = Optional.empty();
            }
            shown.add(scene);
        }
        return Intervals.of(shown).entrySet().stream()
                .map(each -> new Card(each.getValue(), Phrases.of(each.getKey().now(), "title"), text(each.getKey())))
                .toList();
    }

    private static List<String> text(Scene scene) {
        return switch (scene.now().moment()) {
            case QUESTION, RUN -> List.of(Phrases.of(scene.question(), "question"));
            case PAUSE -> List.of(Phrases.of(scene.now(), "pause"));
            case REVEAL -> List.of(Phrases.of(scene.now(), "reveal"), Phrases.of(scene.now(), "why"));
        };
    }
}
