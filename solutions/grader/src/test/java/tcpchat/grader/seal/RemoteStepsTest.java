package tcpchat.grader.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcpchat.grader.judge.SealedJudge;
import tcpchat.tutor.steps.Kit;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;

/** The tests are compiled against the stubs, and run over the remote steps. */
@DisplayName("A remote step can stand for the stub of its name")
class RemoteStepsTest {

    private static final Path KIT = Kit.root().orElseThrow();
    private static final int ALL = 14;

    static List<Step> steps() {
        return Steps.all().stream().filter(SealedJudge::judges).toList();
    }

    @Test
    @DisplayName("each step of the client and of the server has one, and two of the room")
    void all() {
        assertThat(steps()).hasSize(ALL)
                .allSatisfy(step -> assertThat(remote(step).getDeclaredField("remote").getType())
                        .isEqualTo(RemoteStep.class));
    }

    @ParameterizedTest
    @MethodSource("steps")
    @DisplayName("it has the stub's public methods and constructors, and no others")
    void sameMembers(Step step) throws Exception {
        URL classes = KIT.resolve(step.track().folder()).resolve("target/classes").toUri().toURL();
        try (URLClassLoader stubs = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Class<?> stub = Class.forName(step.className(), false, stubs);
            assertThat(stub.getClassLoader()).isSameAs(stubs);
            assertThat(members(remote(step))).isNotEmpty().containsExactlyInAnyOrderElementsOf(members(stub));
        }
    }

    private static Class<?> remote(Step step) throws ClassNotFoundException {
        return Class.forName(step.className(), false, RemoteStepsTest.class.getClassLoader());
    }

    /** As the source has them, with the exceptions in an order of their own. */
    private static List<String> members(Class<?> type) {
        return Stream.<Executable>concat(Arrays.stream(type.getDeclaredMethods()),
                Arrays.stream(type.getDeclaredConstructors()))
                .filter(member -> Modifier.isPublic(member.getModifiers()) && !member.isSynthetic())
                .map(RemoteStepsTest::described).toList();
    }

    private static String described(Executable member) {
        String returned = member instanceof Method method ? method.getGenericReturnType().getTypeName() : "";
        return Modifier.toString(member.getModifiers()) + " " + returned + " " + member.getName()
                + names(member.getGenericParameterTypes()) + " throws "
                + names(member.getExceptionTypes()).stream().sorted().toList();
    }

    private static List<String> names(java.lang.reflect.Type... types) {
        return Arrays.stream(types).map(java.lang.reflect.Type::getTypeName).toList();
    }
}
