package tcpchat.tutor.contract;

import static tcpchat.tutor.words.Sentence.say;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Optional;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.words.Sentence;

/** Holds classes against rules; each rule explains itself where it is broken. */
public final class Rules {

    private Rules() {}

    /** Checks a rule of ArchUnit's; one that concerns none of the classes is kept. */
    public static void check(JavaClasses classes, ArchRule rule, Sentence expected, Sentence reason) {
        List<String> violations = rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
        Finding.unless(violations.isEmpty(), say("{0}, for {1}", expected, reason),
                say("these do: {0}", String.join("\n              ", violations)));
    }

    /** Checks that no class stands beside another in a file: it could have the name of a test. */
    public static void oneClassInAFile(JavaClasses classes) {
        List<String> further = classes.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSource().flatMap(Source::getFileName)
                        .equals(Optional.of(type.getSimpleName() + ".java")))
                .map(JavaClass::getName).sorted().toList();
        Finding.unless(further.isEmpty(), say("a file holds one class; others stand inside it"),
                say("these stand beside another: {0}", further));
    }
}
