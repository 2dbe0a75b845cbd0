package tcpchat.tutor.board;

import picocli.CommandLine.Help.Ansi;

/** The colours of the terminal, where there is one that has some and nobody has set {@code NO_COLOR}. */
public enum Paint {
    DONE("green"),
    WRONG("red"),
    OPEN("faint"),
    STRONG("bold");

    private final String style;

    Paint(String style) {
        this.style = style;
    }

    /** The text in this colour, or as it is. */
    public String on(String text) {
        return text.isEmpty() || !isOn() ? text : Ansi.Style.on(Ansi.Style.parse(style)) + text
                + Ansi.Style.off(Ansi.Style.parse(style));
    }

    /** Whether there are colours here. */
    public static boolean isOn() {
        return Ansi.AUTO.enabled();
    }

    static Paint of(StepResult.Status status) {
        return switch (status) {
            case DONE -> DONE;
            case WRONG, BROKEN -> WRONG;
            case NOT_STARTED -> OPEN;
        };
    }
}
