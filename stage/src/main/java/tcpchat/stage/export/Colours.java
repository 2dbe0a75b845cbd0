package tcpchat.stage.export;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tcpchat.stage.model.Palette;
import tcpchat.stage.stream.Evidence;

/** The colours of pages and pictures, under their names. */
final class Colours {

    private Colours() {}

    /** Each colour, for dark or for light, such as {@code #0b7a3b}. */
    static Map<String, String> of(boolean dark) {
        Map<String, Color> colours = new LinkedHashMap<>();
        colours.put("paper", new Color(dark ? 0x1E1F22 : 0xFFFFFF));
        colours.put("ink", new Color(dark ? 0xE6E6E6 : 0x1B1B1B));
        colours.put("soft", new Color(dark ? 0x9A9DA3 : 0x6B6F76));
        colours.put("lane", new Color(dark ? 0x4D5057 : 0xC4C7CC));
        colours.put("failure", Palette.failure(dark));
        colours.put("mark", Palette.mark(dark));
        colours.put("running", Palette.running(dark));
        for (Evidence evidence : Evidence.values()) {
            colours.put(name(evidence), Palette.of(evidence, dark));
        }
        return colours.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> String.format("#%06x", entry.getValue().getRGB() & 0xFFFFFF), (one, other) -> one,
                LinkedHashMap::new));
    }

    /** The name of the colour of what is known in that way. */
    static String name(Evidence evidence) {
        return evidence.name().toLowerCase(Locale.ROOT);
    }

    /** The rules by which a page uses them, light or dark as its reader likes it. */
    static String style() {
        String uses = of(false).keySet().stream()
                .map(name -> ".f-" + name + "{fill:var(--" + name + ")}.s-" + name + "{stroke:var(--" + name + ")}\n")
                .collect(Collectors.joining());
        return rule(false) + "@media (prefers-color-scheme: dark) {" + rule(true) + "}\n" + uses;
    }

    private static String rule(boolean dark) {
        return of(dark).entrySet().stream().map(entry -> "--" + entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(";", ":root{", "}\n"));
    }
}
