package tcpchat.gui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JButton;

/** The buttons of a window: their words, their keys, and what they tell of the steps behind them. */
public final class Buttons {

    private final Map<JButton, Phrase> all = new LinkedHashMap<>();
    private final Function<Phrase, List<String>> steps;
    private final Consumer<Throwable> fault;
    private Words words;

    /**
     * No buttons yet.
     *
     * @param steps the classes of the steps behind a button
     * @param fault gets what a handler threw
     */
    public Buttons(Function<Phrase, List<String>> steps, Consumer<Throwable> fault, Words words) {
        this.steps = steps;
        this.fault = fault;
        this.words = words;
    }

    /** A new button. Its key, with Alt, presses it as well. */
    public JButton add(Phrase word, char key, Runnable handler) {
        JButton button = new JButton();
        button.setName(word.key());
        button.setMnemonic(key);
        // A click leaves the keyboard where it is; with Tab one still gets here.
        button.setRequestFocusEnabled(false);
        button.addActionListener(press -> answer(handler));
        setWord(button, word);
        return button;
    }

    /** Gives a button another word. */
    public void setWord(JButton button, Phrase word) {
        all.put(button, word);
        show(button, word);
    }

    /** Chooses the language. */
    public void useWords(Words words) {
        this.words = words;
        all.forEach(this::show);
    }

    private void show(JButton button, Phrase word) {
        button.setText(words.say(word));
        button.setToolTipText(StepsBehind.tip((char) button.getMnemonic(), steps.apply(word), words));
    }

    /** A handler that is not written yet, or that goes wrong, costs a line and not the window. */
    private void answer(Runnable handler) {
        try {
            handler.run();
        } catch (RuntimeException mistake) {
            fault.accept(mistake);
        }
    }
}
