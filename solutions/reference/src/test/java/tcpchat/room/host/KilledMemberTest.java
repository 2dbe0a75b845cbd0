package tcpchat.room.host;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tcpchat.room.FrameWriter;
import tcpchat.room.Step1WriteFrame;

@DisplayName("A member whose process is killed")
class KilledMemberTest {

    @Test
    @DisplayName("is gone for all at once, for the kernel closes its connection; nobody else notices more")
    void isGone() throws Exception {
        try (NotedRoom room = NotedRoom.open(NotedRoom.CALM)) {
            NotedMember ann = NotedMember.in(room, "ann");
            Process member = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath(), KilledMember.class.getName(),
                    String.valueOf(room.port()), "bob").inheritIO().start();
            try {
                room.heard().soon("+bob");
            } finally {
                member.destroyForcibly();
            }
            // The kernel ends the stream, or resets it as bytes wait that were not read: the room knows no more than that.
            room.heard().soonBegins("-bob ");
            ann.heard().soon("+bob", "-bob");
        }
    }

    /** Relative: Java 17 hands the arguments of a process on in the default charset, which is GBK in this JVM. */
    private static String classPath() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.of(KilledMember.class, Step1WriteFrame.class, FrameWriter.class).map(KilledMemberTest::placeOf)
                .map(here::relativize).map(Path::toString).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
