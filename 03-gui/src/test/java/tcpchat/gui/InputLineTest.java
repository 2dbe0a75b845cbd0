package tcpchat.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.awt.event.ActionEvent;
import java.awt.event.InputMethodEvent;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JTextField;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.junit.ReadersNames;
import tcpchat.tutor.junit.TestName;

@DisplayNameGeneration(ReadersNames.class)
@TestName("The input line")
class InputLineTest {

    private final List<String> sent = new ArrayList<>();
    private final List<Object> refused = new ArrayList<>();

    @Test
    @TestName("Enter sends")
    void enterSends() throws Exception {
        onEventThread(line -> {
            line.component().setText("hello");
            presses(line, 1_000_000);
        });
        assertThat(sent).containsExactly("sent");
    }

    @Test
    @TestName("Enter while an input method composes does not send")
    void enterWhileComposing() throws Exception {
        onEventThread(line -> {
            composes(line, "ni", 0);
            presses(line, 1_000_000);
        });
        assertThat(sent).isEmpty();
    }

    @Test
    @TestName("the Enter that commits a composition does not send; the next one does")
    void enterThatCommits() throws Exception {
        onEventThread(line -> {
            composes(line, "ni hao", 0);
            long now = EventQueue.getMostRecentEventTime();
            composes(line, "你好", 2);
            presses(line, now + 1);
            assertThat(sent).isEmpty();
            presses(line, now + 200);
        });
        assertThat(sent).containsExactly("sent");
    }

    @Test
    @TestName("what was typed on since the text was read is not lost")
    void typedOn() throws Exception {
        onEventThread(line -> {
            line.component().setText("first");
            line.text();
            line.component().setText("first, and more");
            line.emptyIfUnchanged();
            assertThat(line.component().getText()).isEqualTo("first, and more");
            line.text();
            line.emptyIfUnchanged();
            assertThat(line.component().getText()).isEmpty();
        });
    }

    @Test
    @TestName("undo takes back what was typed or emptied, redo does it again")
    void undo() throws Exception {
        onEventThread(line -> {
            JTextField field = line.component();
            line.undo();
            field.replaceSelection("one");
            field.replaceSelection(" two");
            line.undo();
            assertThat(field.getText()).isEqualTo("one");
            line.redo();
            assertThat(field.getText()).isEqualTo("one two");
            line.clear();
            line.undo();
            assertThat(field.getText()).isEqualTo("one two");
            line.redo();
            line.redo();
            assertThat(field.getText()).isEmpty();
        });
    }

    @Test
    @TestName("the lines that were sent come back one by one, and at last what was being typed")
    void sentLines() throws Exception {
        onEventThread(line -> {
            JTextField field = line.component();
            line.showOlder();
            assertThat(field.getText()).isEmpty();
            for (String text : new String[] {"first", "second", "second"}) {
                field.setText(text);
                line.text();
                line.emptyIfUnchanged();
            }
            field.setText("third, not sent");
            for (String expected : new String[] {"second", "first", "first"}) {
                line.showOlder();
                assertThat(field.getText()).isEqualTo(expected);
            }
            for (String expected : new String[] {"second", "third, not sent", "third, not sent"}) {
                line.showNewer();
                assertThat(field.getText()).isEqualTo(expected);
            }
        });
    }

    @Test
    @TestName("what makes the line too long is refused as a whole, and reported")
    void tooLong() throws Exception {
        onEventThread(line -> {
            JTextField field = line.component();
            field.setText("x".repeat(LineFilter.MOST_CHARACTERS - 1));
            field.replaceSelection("yz");
            assertThat(field.getText()).hasSize(LineFilter.MOST_CHARACTERS - 1).doesNotContain("y");
            assertThat(refused).containsExactly(LineFilter.MOST_CHARACTERS + 1);
            field.replaceSelection("y");
            field.selectAll();
            field.replaceSelection("what is selected gives room");
            assertThat(field.getText()).isEqualTo("what is selected gives room");
            assertThat(refused).hasSize(1);
        });
    }

    @ParameterizedTest
    @TestName("a text of several lines is refused as a whole, and reported; with blanks it is taken")
    @ValueSource(strings = {"one\ntwo", "one\r\ntwo", "one\u2028two", "one\rtwo"})
    void severalLines(String text) throws Exception {
        onEventThread(line -> {
            line.component().replaceSelection(text);
            assertThat(line.component().getText()).isEmpty();
            assertThat(refused).hasSize(1);
            ((Runnable) refused.get(0)).run();
            assertThat(line.component().getText()).isEqualTo("one two");
        });
    }

    private interface Deed {
        void on(InputLine line);
    }

    private void onEventThread(Deed deed) throws Exception {
        Throwable[] thrown = new Throwable[1];
        EventQueue.invokeAndWait(() -> {
            try {
                deed.on(new InputLine(() -> sent.add("sent"), new LineFilter.Refused() {
                    @Override
                    public void tooLong(int characters) {
                        refused.add(characters);
                    }

                    @Override
                    public void severalLines(Runnable insertAsOne) {
                        refused.add(insertAsOne);
                    }
                }));
            } catch (Throwable t) {
                thrown[0] = t;
            }
        });
        if (thrown[0] instanceof Error error) {
            throw error;
        }
    }

    /** The field as its look and feel calls it at Enter. */
    private static void presses(InputLine line, long when) {
        JTextField field = line.component();
        ActionEvent enter = new ActionEvent(field, ActionEvent.ACTION_PERFORMED, field.getText(), when, 0);
        for (var listener : field.getActionListeners()) {
            listener.actionPerformed(enter);
        }
    }

    private static void composes(InputLine line, String text, int committed) {
        InputMethodEvent event = new InputMethodEvent(line.component(), InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                new AttributedString(text).getIterator(), committed, null, null);
        for (var listener : line.component().getInputMethodListeners()) {
            listener.inputMethodTextChanged(event);
        }
    }
}
