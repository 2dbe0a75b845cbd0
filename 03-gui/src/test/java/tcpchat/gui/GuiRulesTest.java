package tcpchat.gui;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The windows: who may know whom")
class GuiRulesTest {

    /** The presenters as they are written, and the given classes; of two of a name the first counts. */
    private final JavaClasses classes = new ClassFileImporter()
            .importUrls(List.of(placeOf(ClientPresenter.class), placeOf(Word.class)))
            .that(resideInAPackage("tcpchat.gui"));

    @Test
    @DisplayName("presenters, and what works for them, know no Swing and no AWT")
    void presentersWithoutSwing() {
        noClasses().that(nameMatching(".*\\.(Client|Server)(Presenter|View|Steps|State)")
                .or(nameMatching(".*\\.(Session|Background|ChatView|Address|Action)")))
                .should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..", "com.formdev..")
                .because("a presenter decides, and a view shows: so what is decided can be tested without a screen, "
                        + "and the same presenter could stand behind another screen")
                .check(classes);
    }

    @Test
    @DisplayName("views know no sockets")
    void viewsWithoutSockets() {
        noClasses().that(nameMatching(".*\\.(Chat|Client|Server)(Window|View)(\\$.*)?")
                .or(nameMatching(".*\\.(MessageArea|InputLine|AddressBar|ViewMenu|Notice|Look)(\\$.*)?")))
                .should().dependOnClassesThat().resideInAnyPackage("java.net..")
                .because("a view lives on the event thread, and a call of a socket may wait: "
                        + "a view that has no socket can't freeze itself")
                .check(classes);
    }

    @Test
    @DisplayName("nothing but the JDK, the steps and the look and feel")
    void fewLibraries() {
        noClasses().should().dependOnClassesThat(resideOutsideOfPackages("java..", "javax.swing..",
                "javax.accessibility..", "tcpchat.client..", "tcpchat.server..", "tcpchat.gui..",
                "com.formdev.flatlaf.."))
                .because("whoever reads these classes should need to know Java and the steps, and nothing besides")
                .check(classes);
    }

    @Test
    @DisplayName("one class alone knows the look-and-feel library")
    void oneClassKnowsTheLook() {
        noClasses().that().doNotHaveSimpleName("Look")
                .should().dependOnClassesThat().resideInAnyPackage("com.formdev..")
                .because("then another look and feel is a matter of one class")
                .check(classes);
    }

    @Test
    @DisplayName("only the presenters, and what is theirs, call the steps")
    void stepsAreThePresenters() {
        noClasses().that(DescribedPredicate.or(
                nameMatching(".*\\.(ChatWindow|ClientWindow|ServerWindow)"), assignableTo(ChatView.class)))
                .should().dependOnClassesThat().resideInAnyPackage("tcpchat.client..", "tcpchat.server..")
                .because("a button says that it was pressed; what happens then is the presenter's business")
                .check(classes);
    }

    private static URL placeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
