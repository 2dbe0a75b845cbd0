package tcpchat.gui;

import java.util.regex.Pattern;
import javax.swing.JTextField;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DocumentFilter;
import javax.swing.text.StyleConstants;

/**
 * Lets into a text field what it can hold: one line, and no more than it can lay out without holding up the event
 * thread. Anything else is refused as a whole and reported, so that nothing is lost or changed without a word.
 */
public final class LineFilter extends DocumentFilter {

    /** As many as the message area shows of a line. */
    public static final int MOST_CHARACTERS = MessageArea.LONGEST_LINE;

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final JTextField owner;
    private final Refused refused;

    /** Hears of what is refused. */
    public interface Refused {

        /** The field would have had that many characters. */
        void tooLong(int characters);

        /** The text has line ends; this inserts it with a blank in place of each. */
        void severalLines(Runnable insertAsOne);
    }

    /**
     * A filter for that field.
     *
     * @param refused hears of what the field does not take
     */
    public LineFilter(JTextField owner, Refused refused) {
        this.owner = owner;
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
        if (characters > MOST_CHARACTERS && added > length && !isComposed(attributes)) {
            refused.tooLong(characters);
        } else if (text != null && LINE_END.matcher(text).find()) {
            refused.severalLines(() -> owner.replaceSelection(LINE_END.matcher(text).replaceAll(" ")));
        } else {
            field.replace(offset, length, text, attributes);
        }
    }

    /** What an input method shows until it is committed; the method itself takes it out again. */
    private static boolean isComposed(AttributeSet attributes) {
        return attributes != null && attributes.isDefined(StyleConstants.ComposedTextAttribute);
    }
}
