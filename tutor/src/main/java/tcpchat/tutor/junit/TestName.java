package tcpchat.tutor.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a test is called: a sentence of the contract, in English. The reader sees it in the language of the reader.
 *
 * @see ReadersNames
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface TestName {

    /** The sentence, as it stands in {@link tcpchat.tutor.words.Sentence#say}. */
    String value();
}
