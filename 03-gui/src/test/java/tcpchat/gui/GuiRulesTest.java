package tcpchat.gui;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static tcpchat.tutor.words.Sentence.say;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.contract.Rules;
import tcpchat.tutor.junit.ReadersNames;
import tcpchat.tutor.junit.TestName;

@DisplayNameGeneration(ReadersNames.class)
@TestName("The windows: who may know whom")
class GuiRulesTest {

    /** The presenters as they are written, and the given classes; of two of a name the first counts. */
    private final JavaClasses classes = new ClassFileImporter()
            .importUrls(List.of(placeOf(ClientPresenter.class), placeOf(Word.class)))
            .that(resideInAPackage("tcpchat.gui"));

    @Test
    @TestName("presenters, and what works for them, know no Swing and no AWT")
    void presentersWithoutSwing() {
        Rules.check(classes, noClasses().that(nameMatching(".*\\.(Client|Server)(Presenter|View|Steps|State)")
                .or(nameMatching(".*\\.(Session|Background|ChatView|Address|Action)")))
                .should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..", "com.formdev.."),
                say("presenters, and what works for them, know no Swing and no AWT"),
                say("a presenter decides, and a view shows: so what is decided can be tested without a screen, "
                        + "and the same presenter could stand behind another screen"));
    }

    @Test
    @TestName("views know no sockets")
    void viewsWithoutSockets() {
        Rules.check(classes, noClasses().that(nameMatching(".*\\.(Chat|Client|Server)(Window|View)(\\$.*)?")
                .or(nameMatching(
                        ".*\\.(MessageArea|SpeakerMarks|InputLine|AddressBar|Buttons|StatusLine|ViewMenu|Notice|Look)(\\$.*)?")))
                .should().dependOnClassesThat().resideInAnyPackage("java.net.."),
                say("views know no sockets"),
                say("a view lives on the event thread, and a call of a socket may wait: "
                        + "a view that has no socket can't freeze itself"));
    }

    @Test
    @TestName("nothing but the JDK, the steps and the look and feel")
    void fewLibraries() {
        Rules.check(classes, noClasses().should().dependOnClassesThat(resideOutsideOfPackages("java..", "javax.swing..",
                "javax.accessibility..", "tcpchat.client..", "tcpchat.server..", "tcpchat.gui..",
                "com.formdev.flatlaf..")),
                say("nothing but the JDK, the steps and the look and feel"),
                say("whoever reads these classes should need to know Java and the steps, and nothing besides"));
    }

    @Test
    @TestName("one class alone knows the look-and-feel library")
    void oneClassKnowsTheLook() {
        Rules.check(classes, noClasses().that().doNotHaveSimpleName("Look")
                .should().dependOnClassesThat().resideInAnyPackage("com.formdev.."),
                say("one class alone knows the look-and-feel library"),
                say("then another look and feel is a matter of one class"));
    }

    @Test
    @TestName("only the presenters, and what is theirs, call the steps")
    void stepsAreThePresenters() {
        Rules.check(classes, noClasses().that(DescribedPredicate.or(
                nameMatching(".*\\.(ChatWindow|ClientWindow|ServerWindow)"), assignableTo(ChatView.class)))
                .should().dependOnClassesThat().resideInAnyPackage("tcpchat.client..", "tcpchat.server.."),
                say("only the presenters, and what is theirs, call the steps"),
                say("a button says that it was pressed; what happens then is the presenter's business"));
    }

    @Test
    @TestName("a file holds one class; others stand inside it")
    void oneClassInAFile() {
        Rules.oneClassInAFile(classes);
    }

    private static URL placeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
