package tcpchat.tutor.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.words.LabText;

/** The hints to a step, one more each time. */
public final class HintPage {

    private final Notebook notebook;

    /** Pages for this kit, whose notebook knows what was given before. */
    public HintPage(Path kit) {
        this.notebook = new Notebook(kit);
    }

    /** The next hint, one at a time whoever asks; the last again where there are no more, and where to read on. */
    public List<String> next(Step step) throws IOException {
        if (step.hints().isEmpty()) {
            return List.of(LabText.HINT_NONE.say(step.track().sheet(), step.number()));
        }
        int level = Math.min(notebook.hints(step) + 1, step.hints().size());
        notebook.giveHints(step, level);
        List<String> lines = new ArrayList<>();
        lines.add(step.id() + " " + step.title());
        lines.add(hint(step, level));
        if (level == step.hints().size()) {
            lines.add(LabText.HINT_LAST.say(step.track().sheet(), step.number()));
        }
        return lines;
    }

    /** The hint of that level, counted from 1. */
    static String hint(Step step, int level) {
        List<String> hints = step.hints();
        return LabText.HINT.say(level, hints.size(), hints.get(level - 1));
    }
}
