package tcpchat.grader.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The names in a zip")
class EntryNameTest {

    @ParameterizedTest
    @CsvSource({"GBK, 王小明/作业.java", "GBK, 朱镕基/Step3Send.java", "IBM437, Jürgen Müßig/Übung.java",
            "IBM437, José Niño/a.java",
            "UTF-8, 王小明/Jürgen.java", "US-ASCII, ada/a.java"})
    @DisplayName("are read right where the zip does not say how they are written")
    void withoutSign(String charset, String name) throws IOException {
        assertThat(nameIn(new TestZip(Charset.forName(charset)).file(name, "").bytes())).isEqualTo(name);
    }

    @Test
    @DisplayName("are read as UTF-8 where the zip says so")
    void withSign() throws IOException {
        assertThat(nameIn(new TestZip().file("Müller/王.java", "").bytes())).isEqualTo("Müller/王.java");
    }

    @Test
    @DisplayName("that are no UTF-8 although the zip says so are read all the same")
    void wrongSign() throws IOException {
        byte[] zip = new TestZip().file("aé.java", "").bytes();
        for (int i = 0; i + 1 < zip.length; i++) {
            if (zip[i] == "é".getBytes(UTF_8)[0] && zip[i + 1] == "é".getBytes(UTF_8)[1]) {
                zip[i + 1] = 'x';
            }
        }
        assertThat(nameIn(zip)).isEqualTo("a\uFFFDx.java");
    }

    private static String nameIn(byte[] zip) throws IOException {
        try (ZipFiles files = ZipFiles.open(new SeekableInMemoryByteChannel(zip), "it", 10)) {
            return files.entries().get(0).place();
        }
    }
}
