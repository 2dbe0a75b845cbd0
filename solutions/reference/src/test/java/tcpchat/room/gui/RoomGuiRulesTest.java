package tcpchat.room.gui;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The room's windows: who may know whom")
class RoomGuiRulesTest {

    private final JavaClasses classes = new ClassFileImporter()
            .importUrl(RoomWord.class.getProtectionDomain().getCodeSource().getLocation())
            .that(resideInAPackage("tcpchat.room.gui"));

    @Test
    @DisplayName("a control decides, and knows no Swing and no AWT")
    void controlsWithoutSwing() {
        noClasses().that(nameMatching(".*(Control|State)")).should()
                .dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..", "com.formdev..")
                .check(classes);
    }

    @Test
    @DisplayName("a window shows, and knows no socket and no step")
    void windowsWithoutSockets() {
        noClasses().that(nameMatching(".*(Window|NameList|DemoMenu)(\\$.*)?")).should()
                .dependOnClassesThat().resideInAnyPackage("java.net..", "tcpchat.room", "tcpchat.room.host",
                        "tcpchat.client..", "tcpchat.server..")
                .check(classes);
    }
}
