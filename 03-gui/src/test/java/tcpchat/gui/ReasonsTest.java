package tcpchat.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.net.ConnectException;
import java.net.SocketException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tcpchat.tutor.junit.ReadersNames;
import tcpchat.tutor.junit.TestName;

/** Which exception stands for what differs from system to system; these are what JDK 17 and 25 throw. */
@DisplayNameGeneration(ReadersNames.class)
@TestName("What the exception of a socket means")
class ReasonsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
            "Permission denied,               REASON_NOT_ALLOWED",
            "权限不够,                         REASON_NOT_ALLOWED",
            "Address already in use,          REASON_PORT_TAKEN",
            "Address already in use: bind,    REASON_PORT_TAKEN",
            "地址已在使用,                     REASON_PORT_TAKEN",
            "Cannot assign requested address, REASON_NOT_MY_ADDRESS",
            "Can't assign requested address,  REASON_NOT_MY_ADDRESS",
            "无法指定被请求的地址,             REASON_NOT_MY_ADDRESS"})
    @TestName("binding")
    void binding(String message, Word meaning) {
        assertThat(Reasons.of(new BindException(message))).contains(meaning);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
            "Connection refused,          REASON_NOBODY_LISTENS",
            "Connection refused: connect, REASON_NOBODY_LISTENS",
            "拒绝连接,                     REASON_NOBODY_LISTENS",
            "Connection timed out,        REASON_NO_ANSWER",
            "连接超时,                     REASON_NO_ANSWER"})
    @TestName("connecting")
    void connecting(String message, Word meaning) {
        assertThat(Reasons.of(new ConnectException(message))).contains(meaning);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
            "Permission denied: bind,             REASON_NOT_ALLOWED",
            "Network is unreachable,              REASON_UNREACHABLE",
            "Network is unreachable: connect,     REASON_UNREACHABLE",
            "网络不可达,                           REASON_UNREACHABLE",
            "Network is down,                     REASON_UNREACHABLE",
            "网络已关闭,                           REASON_UNREACHABLE",
            "Host is down,                        REASON_UNREACHABLE",
            "主机关闭,                             REASON_UNREACHABLE",
            "Protocol family unavailable,         REASON_UNREACHABLE",
            "IPv6 protocol family unavailable,    REASON_UNREACHABLE",
            "Unresolved address,                  REASON_UNKNOWN_HOST",
            "Connection reset,                    REASON_CONNECTION_LOST",
            "连接被对方重设,                       REASON_CONNECTION_LOST",
            "Broken pipe,                         REASON_CONNECTION_LOST",
            "Socket closed,                       REASON_CONNECTION_LOST",
            ",                                    REASON_CONNECTION_LOST"})
    @TestName("anything else")
    void anythingElse(String message, Word meaning) {
        assertThat(Reasons.of(new SocketException(message))).contains(meaning);
    }
}
