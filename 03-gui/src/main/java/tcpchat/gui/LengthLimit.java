package tcpchat.gui;

import java.util.function.IntConsumer;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DocumentFilter;
import javax.swing.text.StyleConstants;

/**
 * Keeps a text field from taking more than it can lay out without holding up the event thread. What would make it too
 * long is refused as a whole and reported, so that nothing is lost without a word.
 */
final class LengthLimit extends DocumentFilter {

    /** As many as the message area shows of a line. */
    static final int MOST_CHARACTERS = MessageArea.LONGEST_LINE;

    private final IntConsumer refused;

    /**
     * A limit that reports what it refuses.
     *
     * @param refused gets how many characters there would have been
     */
    LengthLimit(IntConsumer refused) {
        this.refused = refused;
    }

    @Override
    public void insertString(FilterBypass field, int offset, String text, AttributeSet attributes)
            throws BadLocationException {
        replace(field, offset, 0, text, attributes);
    }

    @Override
    public void replace(FilterBypass field, int offset, int length, String text, AttributeSet attributes)
            throws BadLocationException {
        int added = text == null ? 0 : text.length();
        int characters = field.getDocument().getLength() - length + added;
        if (characters <= MOST_CHARACTERS || added <= length || isComposed(attributes)) {
            field.replace(offset, length, text, attributes);
        } else {
            refused.accept(characters);
        }
    }

    /** What an input method shows until it is committed; the method itself takes it out again. */
    private static boolean isComposed(AttributeSet attributes) {
        return attributes != null && attributes.isDefined(StyleConstants.ComposedTextAttribute);
    }
}
