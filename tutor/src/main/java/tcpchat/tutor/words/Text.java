package tcpchat.tutor.words;

import tcpchat.tutor.steps.Language;

/**
 * A text for a person, in the language of the reader. The texts of a room of the kit are an enum, and two files hold
 * how they read, one in English and one in Chinese, each text under the name of its constant.
 */
public interface Text {

    /** The name of the constant. */
    String name();

    /** The bundle of the two files, such as {@code tcpchat.tutor.lab}. */
    String bundle();

    /** The text, with its arguments ({@code {0}}, {@code {1}}, …) filled in as they are. */
    default String say(Object... arguments) {
        return Language.say(bundle(), name(), arguments);
    }
}
