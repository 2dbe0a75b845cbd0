package tcpchat.tutor.partner;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A sign by which a misconception is recognised. Rules stand in a list, and the first that applies names the cause.
 *
 * @param sign  whether what is judged shows it
 * @param cause the misconception it is the sign of
 * @param <T>   what is judged
 */
record Rule<T>(Predicate<? super T> sign, Misconception cause) {

    /** The cause that the first of the rules to apply names; empty where none does. */
    static <T> Optional<Misconception> first(List<Rule<T>> rules, T judged) {
        return rules.stream().filter(rule -> rule.sign.test(judged)).findFirst().map(Rule::cause);
    }
}
