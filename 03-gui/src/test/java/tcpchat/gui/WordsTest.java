package tcpchat.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.BindException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.junit.ReadersNames;
import tcpchat.tutor.junit.TestName;

@DisplayNameGeneration(ReadersNames.class)
@TestName("The words of the windows")
class WordsTest {

    private static final Words CHINESE = Words.in(Locale.CHINESE);
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    @ParameterizedTest(name = "{displayName}: {0}")
    @TestName("the file holds every word, and no other")
    @ValueSource(strings = {"words.properties", "words_zh.properties"})
    void everyWord(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(Word.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        Set<String> keys = Arrays.stream(Word.values()).map(Word::key).collect(Collectors.toSet());
        assertThat(words.stringPropertyNames()).isEqualTo(keys);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "CLIENT_TITLE|TCP客户端", "SERVER_TITLE|TCP服务端", "CONNECT|连接服务端", "DISCONNECT|断开连接", "SEND|发送消息",
            "START|启动服务端", "STOP|停止服务端", "ACCEPT|接收连接", "RECEIVE|接收消息",
            "SAY_CONNECTED|连接到服务端, 请输入信息...", "SAY_CONNECT_FAILED|连接失败的原因是: …",
            "NOTICE_ALREADY_CONNECTED|已是连接状态", "FROM_SERVER|服务端:…", "FROM_CLIENT|客户端:…",
            "SAY_DISCONNECTED|断开连接", "NOTICE_NOT_CONNECTED|未连接到服务端", "SAY_SERVER_GONE|服务端断开连接",
            "SAY_STARTED|服务端启动成功!", "SAY_START_FAILED|启动失败的原因是: …", "SAY_STOPPED|服务端已停止",
            "SAY_CLIENT_CONNECTED|客户端已连接", "NOTICE_NOT_STARTED|服务端未启动", "SAY_CLIENT_GONE|客户端断开连接",
            "SAY_SEND_FAILED|发送失败的原因: …", "NOTICE_NO_CLIENT|客户端未连接"})
    @TestName("the Chinese words are the tutorial's")
    void tutorialsWords(Word word, String expected) {
        assertThat(CHINESE.say(word, "…")).isEqualTo(expected);
    }

    @Test
    @TestName("a text is filled in as it is, whatever it holds")
    void filledInAsItIs() {
        assertThat(ENGLISH.say(Word.FROM_CLIENT, "{0} it's <html> '{'")).isEqualTo("Client: {0} it's <html> '{'");
    }

    static Stream<Exception> failures() {
        return Stream.of(new ConnectException("Connection refused"), new UnknownHostException("nowhere"),
                new SocketTimeoutException("Connect timed out"), new NoRouteToHostException("No route to host"),
                new BindException("Address already in use"), new BindException("Cannot assign requested address"),
                new SocketException("Connection reset"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    @TestName("a failure is one clear sentence, with the JDK's own words behind it")
    void reasons(Exception failure) {
        for (Words words : new Words[] {CHINESE, ENGLISH}) {
            assertThat(words.say(Word.SAY_CONNECT_FAILED, failure)).endsWith(" (" + failure.getMessage() + ")")
                    .doesNotContain("Exception", "\n");
        }
    }

    @Test
    @TestName("a port that is none is explained without the JDK's words")
    void noPort() {
        assertThat(ENGLISH.say(Word.SAY_CONNECT_FAILED, new NumberFormatException("For input string: \"http\"")))
                .isEqualTo("Connecting failed, the reason: the port must be a whole number from 0 to 65535");
    }

    @Test
    @TestName("a host that was not typed is explained without the JDK's words, too")
    void noHost() {
        Exception failure = catchException(() -> new Address(" ", "8888").host());
        assertThat(ENGLISH.say(Word.SAY_START_FAILED, failure)).isEqualTo(
                "Starting failed, the reason: the field of the host is empty; type a name or an IP address");
        assertThat(CHINESE.say(Word.SAY_START_FAILED, failure))
                .isEqualTo("启动失败的原因是: 还没有填写主机，请输入主机名或 IP 地址");
    }

    @Test
    @TestName("port 0 of a client is explained without the JDK's words, too")
    void portZero() {
        Exception failure = catchException(() -> new Address("localhost", "0").toConnectTo().port());
        assertThat(ENGLISH.say(Word.SAY_CONNECT_FAILED, failure)).isEqualTo(
                "Connecting failed, the reason: no server can be reached at port 0; type a port from 1 to 65535");
        assertThat(CHINESE.say(Word.SAY_CONNECT_FAILED, failure))
                .isEqualTo("连接失败的原因是: 端口 0 上没有服务端可以连接，请输入 1 到 65535 的端口");
    }

    @Test
    @TestName("any other failure speaks for itself")
    void otherFailure() {
        assertThat(ENGLISH.say(Word.SAY_SEND_FAILED, new IOException("Broken pipe"))).endsWith("Broken pipe");
        assertThat(ENGLISH.say(Word.SAY_SEND_FAILED, new IOException())).endsWith("IOException");
    }

    @Test
    @TestName("a step that is not written yet: which one, and which file to open at which line")
    void todo() {
        UnsupportedOperationException todo = new UnsupportedOperationException("TODO client step 2: connect");
        todo.setStackTrace(new StackTraceElement[] {
                new StackTraceElement("tcpchat.client.Step2Connect", "connect", "Step2Connect.java", 38)});
        assertThat(Faults.sentence(todo, ENGLISH))
                .isEqualTo("Not written yet: client step 2: connect. Open tcpchat/client/Step2Connect.java:38");
        assertThat(Faults.sentence(todo, CHINESE)).startsWith("还没有写：client step 2");
    }

    @Test
    @TestName("any other mistake: what, and the student's own line")
    void mistake() {
        NullPointerException mistake = new NullPointerException("no socket");
        mistake.setStackTrace(new StackTraceElement[] {
                new StackTraceElement("java.util.Objects", "requireNonNull", "Objects.java", 233),
                new StackTraceElement("tcpchat.client.Step3Send", "send", "Step3Send.java", 40)});
        assertThat(Faults.sentence(mistake, ENGLISH)).contains("no socket", "tcpchat/client/Step3Send.java:40");
    }
}
