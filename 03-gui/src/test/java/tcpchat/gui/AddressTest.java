package tcpchat.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.junit.ReadersNames;
import tcpchat.tutor.junit.TestName;

@DisplayNameGeneration(ReadersNames.class)
@TestName("An address as it was typed")
class AddressTest {

    @ParameterizedTest(name = "{displayName}: {0}")
    @TestName("a port is a number from 0 to 65535, with blanks around it or not")
    @CsvSource({"8888, 8888", "' 80 ', 80", "0, 0", "65535, 65535", "0080, 80"})
    void port(String text, int port) {
        assertThat(new Address("localhost", text).port()).isEqualTo(port);
    }

    @ParameterizedTest(name = "{displayName} (\"{0}\")")
    @TestName("what Java would take for a number, or nobody can, is no port")
    @ValueSource(strings = {"", " ", "http", "80.0", "+8888", "-1", "８８８８", "٨٠", "65536", "99999999999999999999",
            "80a", "8 8", "0x50"})
    void noPort(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Address("localhost", text).port());
    }

    @Test
    @TestName("port 0 is any free one to a server, and none to a client")
    void portZero() {
        Address address = new Address("localhost", "0");
        assertThat(address.port()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> address.toConnectTo().port());
        assertThat(address.withPort(38071)).hasToString("localhost:38071");
    }

    @ParameterizedTest(name = "{displayName}: {0}")
    @TestName("a port is shown in its normal form; what is none is shown as it was typed")
    @CsvSource({"0080, localhost:80", "' 80 ', localhost:80", "http, localhost:http"})
    void shownPort(String text, String shown) {
        assertThat(new Address("localhost", text)).hasToString(shown);
    }

    @ParameterizedTest(name = "{displayName}: {1}")
    @TestName("an IPv6 address stands in one pair of brackets")
    @CsvSource({"127.0.0.1, 127.0.0.1:80", "::1, [::1]:80", "[::1], [::1]:80", "localhost, localhost:80"})
    void shown(String host, String shown) {
        assertThat(new Address(host, "80")).hasToString(shown);
    }
}
