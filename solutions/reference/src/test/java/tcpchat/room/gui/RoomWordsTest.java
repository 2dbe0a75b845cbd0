package tcpchat.room.gui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.gui.Words;

@DisplayName("The words of the room's windows")
class RoomWordsTest {

    @ParameterizedTest(name = "{displayName}: {0}")
    @DisplayName("the file holds every word, and no other")
    @ValueSource(strings = {"words.properties", "words_zh.properties"})
    void everyWord(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(RoomWord.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        Set<String> keys = Arrays.stream(RoomWord.values()).map(RoomWord::key).collect(Collectors.toSet());
        assertThat(words.stringPropertyNames()).isEqualTo(keys);
    }

    @Test
    @DisplayName("each is used")
    void eachIsUsed() {
        JavaClasses classes = new ClassFileImporter()
                .importUrl(RoomWord.class.getProtectionDomain().getCodeSource().getLocation());
        Set<String> used = classes.get(RoomWord.class).getFieldAccessesToSelf().stream()
                .filter(access -> !Set.of("<clinit>", "$values").contains(access.getOrigin().getName()))
                .map(access -> access.getTarget().getName()).collect(Collectors.toSet());
        assertThat(used).contains(Arrays.stream(RoomWord.values()).map(RoomWord::name).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ROOM_TITLE|聊天室", "OPEN|打开聊天室", "CLOSE|关闭聊天室", "MEMBER_TITLE|聊天室成员", "JOIN|加入", "LEAVE|离开",
            "SEND|发送", "SAY_CLOSED|聊天室已关闭", "SAY_CUT_OFF|聊天室已关闭, 有 … 个连接被强行断开",
            "LEFT|已离开", "BROKEN|连接中断", "TOO_SLOW|跟不上", "SILENT|没有心跳", "NAME_TAKEN|名字已被占用",
            "NAME_INVALID|名字无效", "ROOM_CLOSED|聊天室已关闭", "SAY_STRANGER|来自 … 的连接不是聊天室客户端",
            "SAY_IN|已加入聊天室", "SAY_JOINED|… 加入了聊天室", "SAY_LEFT|… 离开了聊天室", "SAID|…：text",
            "SAY_OUTSIDE|已离开聊天室", "SAY_DISCONNECTED|聊天室断开连接", "MENU_DEMO|演示(D)",
            "STOP_READING|不再读取(R)", "STOP_HEARTBEATS|不再发送心跳(B)", "RESET|不说再见就断开(T)"})
    @DisplayName("the Chinese words are those that have been agreed upon; a menu's have their key besides")
    void chineseWords(RoomWord word, String expected) {
        assertThat(Words.in(Locale.CHINESE).say(word, "…", "text")).isEqualTo(expected);
    }
}
