package tcpchat.tutor.contract;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static tcpchat.tutor.words.Sentence.say;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.Buffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.words.Sentence;

/** The rules for every class a student writes in a track; each explains itself where it is broken. */
@TestInstance(Lifecycle.PER_CLASS) // Reading the classes takes long, and no rule changes them.
public abstract class RulesContract {

    private static final Set<Class<?>> NEED_A_CHARSET = Set.of(InputStreamReader.class, OutputStreamWriter.class,
            PrintWriter.class, PrintStream.class, Scanner.class, FileReader.class, FileWriter.class,
            ByteArrayOutputStream.class, String.class);

    private static final List<Class<?>> CHANGES = List.of(Closeable.class, Collection.class, Map.class, Buffer.class,
            CharsetDecoder.class, CharsetEncoder.class, StringBuilder.class, StringBuffer.class, Thread.class);

    private final JavaClasses classes;
    private final List<JavaClass> steps;
    private final String[] otherTracks;

    /**
     * The rules for the package of a step.
     *
     * @param step        any step of the track
     * @param otherTracks the packages that the track must not know
     */
    protected RulesContract(Class<?> step, String... otherTracks) {
        // What is given in packages below, to be run with the steps, may know the other tracks.
        this.classes = new ClassFileImporter().importPath(folderOf(step))
                .that(resideInAPackage(step.getPackageName()));
        this.steps =
                classes.stream().filter(type -> Steps.isStudents(type.getName()) && type.isTopLevelClass()).toList();
        this.otherTracks = otherTracks;
    }

    @Test
    @TestName("every step is a public class with a constructor without arguments and one public method")
    void haveOnePublicMethod() {
        steps.forEach(step -> {
            boolean constructible = step.getModifiers().contains(JavaModifier.PUBLIC)
                    && step.tryGetConstructor().filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC)).isPresent();
            Finding.unless(constructible, say("a public class with a public constructor that takes nothing"),
                    say("{0} is none", step.getName()));
            List<String> methods = step.getMethods().stream()
                    .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                    .map(JavaMethod::getName).sorted().toList();
            Finding.unless(methods.size() == 1, say("one public method; helpers are private"),
                    say("{0} has {1}", step.getSimpleName(), methods));
        });
    }

    @Test
    @TestName("a file holds one class; others stand inside it")
    void haveOneClassInAFile() {
        Rules.oneClassInAFile(classes);
    }

    @Test
    @TestName("the steps import the JDK alone, and nothing of its windows")
    void importTheJdkAlone() {
        check(noClasses().should().dependOnClassesThat(
                resideOutsideOfPackages("java..", "javax.net..", "tcpchat..")
                        .or(resideInAnyPackage("java.awt.."))),
                say("a step uses the JDK alone, and no Swing or AWT"),
                say("a step must run on every machine without a library, and without a display"));
    }

    @Test
    @TestName("the tracks do not know each other")
    void doNotKnowOtherTracks() {
        check(noClasses().should().dependOnClassesThat()
                .resideInAnyPackage(Stream.of(otherTracks).map(other -> other + "..").toArray(String[]::new)),
                say("a class of this track uses nothing of {0}", String.join(", ", otherTracks)),
                say("client and server meet on the wire only: each must work with any other program at the far end"));
    }

    @Test
    @TestName("text and bytes are converted with a charset that is named")
    void nameTheCharset() {
        check(noClasses().should().callCodeUnitWhere(describe("uses the default charset", RulesContract::lacksCharset)),
                say("every conversion between text and bytes names its charset"),
                say("the default charset differs from machine to machine (GBK, windows-1252, UTF-8); the wire is UTF-8"));
    }

    @Test
    @TestName("nothing is kept in static fields that can change")
    void keepNothingInStaticFields() {
        check(fields().that().areStatic().and().areNotFinal().should(notExist()),
                say("no static field that can change"), say("two connections, or two tests, would share it"));
        check(fields().that().areStatic().and().haveRawType(describe("can change", RulesContract::canChange))
                .should(notExist()),
                say("no static field whose content can change"), say("two connections, or two tests, would share it"));
    }

    @Test
    @TestName("no step ends the program")
    void doNotEndTheProgram() {
        check(noClasses().should()
                .callCodeUnitWhere(describe("ends the program",
                        call -> call.getTargetOwner().isEquivalentTo(System.class) && call.getName().equals("exit")
                                || call.getTargetOwner().isEquivalentTo(Runtime.class)
                                        && Set.of("exit", "halt").contains(call.getName()))),
                say("no System.exit"), say("only the program that uses the step knows whether it is over"));
    }

    @Test
    @TestName("exceptions are not printed, they reach the caller")
    void doNotPrintExceptions() {
        check(noClasses().should()
                .callCodeUnitWhere(describe("prints an exception", call -> call.getName().equals("printStackTrace")
                        && call.getTargetOwner().isAssignableTo(Throwable.class))),
                say("no printStackTrace"),
                say("whoever calls decides what to do about a failure; the step lets it pass"));
    }

    private void check(ArchRule rule, Sentence expected, Sentence reason) {
        Rules.check(classes, rule, expected, reason);
    }

    private static boolean lacksCharset(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        boolean named = call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.isAssignableTo(Charset.class) || type.isAssignableTo(CharsetDecoder.class)
                        || type.isAssignableTo(CharsetEncoder.class));
        return owner.isEquivalentTo(Charset.class) && call.getName().equals("defaultCharset")
                || NEED_A_CHARSET.stream().anyMatch(owner::isEquivalentTo) && converts(call) && !named;
    }

    /** Whether the call is one of those that come with and without a charset; the name of one counts as well. */
    private static boolean converts(JavaCall<?> call) {
        List<String> parameters = call.getTarget().getRawParameterTypes().stream().map(JavaClass::getName).toList();
        boolean charsetByName = parameters.size() > 1
                && parameters.get(parameters.size() - 1).equals(String.class.getName());
        if (call.getTargetOwner().isEquivalentTo(String.class)) {
            return call.getName().equals("getBytes") && parameters.isEmpty()
                    || call.getName().equals("<init>") && parameters.contains("[B") && !charsetByName;
        }
        if (call.getTargetOwner().isEquivalentTo(ByteArrayOutputStream.class)) {
            return call.getName().equals("toString") && parameters.isEmpty();
        }
        boolean fromBytes = parameters.stream().anyMatch(type -> type.contains("Stream") || type.contains("File"));
        return call.getName().equals("<init>") && fromBytes && !charsetByName;
    }

    private static boolean canChange(JavaClass type) {
        return type.isArray() || CHANGES.stream().anyMatch(type::isAssignableTo);
    }

    private static ArchCondition<JavaField> notExist() {
        return new ArchCondition<>("not exist") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                // The compiler's own fields (a switch over an enum, an assertion) are nobody's to change.
                boolean compilers = field.getModifiers().contains(JavaModifier.SYNTHETIC);
                events.add(new SimpleConditionEvent(field, compilers, "static field " + field.getFullName()));
            }
        };
    }

    private static Path folderOf(Class<?> step) {
        try {
            return Path.of(step.getResource(step.getSimpleName() + ".class").toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
