package tcpchat.room.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The room and its members, put together")
class RoomAndMembersTest {

    private static final String HOST = "127.0.0.1";

    @Test
    @DisplayName("all hear who comes, what is said and who goes, in one order")
    void allHearAll() {
        try (NotedRoom room = NotedRoom.open(NotedRoom.CALM)) {
            NotedMember ann = NotedMember.in(room, "ann");
            NotedMember bob = NotedMember.in(room, "bob");
            ann.talk().say("你好: 😀\nhello");
            room.heard().soon(">ann:你好: 😀\nhello");
            bob.talk().say("#");
            ann.heard().soon(">bob:#");
            bob.heard().soon(">bob:#");
            bob.talk().leave();
            ann.heard().soon("-bob");
            assertThat(ann.heard().lines()).containsExactly("in [ann]", "+bob", ">ann:你好: 😀\nhello", ">bob:#", "-bob");
            bob.heard().soon("left");
            assertThat(bob.heard().lines()).containsExactly("in [ann, bob]", ">ann:你好: 😀\nhello", ">bob:#", "left");
            assertThat(room.heard().lines()).containsExactly("opened", "+ann", "+bob", ">ann:你好: 😀\nhello", ">bob:#",
                    "-bob LEFT");
        }
    }

    @Test
    @DisplayName("closing the room tells every member why, and cuts nobody off")
    void closing() {
        NotedRoom room = NotedRoom.open(NotedRoom.CALM);
        NotedMember ann = NotedMember.in(room, "ann");
        NotedMember bob = NotedMember.in(room, "bob");
        room.closes();
        ann.heard().soon("room closed: 聊天室已关闭");
        bob.heard().soon("room closed: 聊天室已关闭");
        assertThat(room.heard().lines()).endsWith("closed 0").doesNotContain("-ann LEFT", "-ann BROKEN");
    }

    @Test
    @DisplayName("a taken name is refused, and another one of the same member is not")
    void takenName() {
        try (NotedRoom room = NotedRoom.open(NotedRoom.CALM)) {
            NotedMember ann = NotedMember.in(room, "ann");
            NotedMember second = new NotedMember("second", NotedRoom.CALM);
            second.talk().join(HOST, room.port(), "ann");
            second.heard().soon("refused: 名字已被占用");
            assertThat(second.talk().join(HOST, room.port(), "Ann")).isTrue();
            second.heard().soon("refused: 名字已被占用", "in [Ann, ann]");
            ann.heard().soon("+Ann");
            assertThat(room.heard().lines()).containsSubsequence("refused ann NAME_TAKEN", "+Ann");
        }
    }

    @Test
    @DisplayName("whoever has left can join under the same name at once")
    void againUnderTheSameName() {
        try (NotedRoom room = NotedRoom.open(NotedRoom.CALM)) {
            NotedMember ann = NotedMember.in(room, "ann");
            for (int time = 1; time <= 50; time++) {
                ann.talk().leave();
                int count = time;
                ann.heard().soonCounts("left", count);
                assertThat(ann.talk().join(HOST, room.port(), "ann")).isTrue();
                ann.heard().soonCounts("in [ann]", count + 1);
            }
            assertThat(ann.heard().lines()).noneMatch(line -> line.startsWith("refused"));
        }
    }

    @Test
    @DisplayName("joining twice, saying and leaving outside: no, and nothing happens")
    void notJoined() {
        NotedMember ann = new NotedMember("ann", NotedRoom.CALM);
        ann.talk().leave();
        ann.talk().reset();
        assertThat(ann.talk().say("hello")).isFalse();
        assertThatThrownBy(() -> ann.talk().join(HOST, 1, "")).isInstanceOf(IllegalArgumentException.class);
        assertThat(ann.heard().lines()).isEmpty();
        try (NotedRoom room = NotedRoom.open(NotedRoom.CALM)) {
            assertThat(ann.talk().join(HOST, room.port(), "ann")).isTrue();
            assertThat(ann.talk().join(HOST, room.port(), "ann")).isFalse();
            ann.heard().soon("in [ann]");
            assertThat(ann.talk().say("")).isTrue();
            assertThat(ann.talk().say("x")).isTrue();
            ann.heard().soon(">ann:x");
            assertThat(ann.heard().lines()).containsExactly("in [ann]", ">ann:x");
        }
        ann.heard().soon("room closed: 聊天室已关闭");
    }

    @Test
    @DisplayName("a port in use, a port that is none, nobody who listens: the reason is told")
    void failures() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            NotedRoom room = NotedRoom.notOpen(HostSteps.own(), NotedRoom.CALM);
            room.host().open(HOST, taken.getLocalPort());
            room.heard().soonBegins("open failed: java.net.BindException");
            room.host().open(HOST, 65_536);
            room.heard().soonBegins("open failed: java.lang.IllegalArgumentException");
            room.host().open(HOST, 0);
            room.heard().soon("opened");
            room.closes();
            NotedMember ann = new NotedMember("ann", NotedRoom.CALM);
            ann.talk().join(HOST, room.port(), "ann");
            ann.heard().soonBegins("join failed: java.net.ConnectException");
        }
    }

    @Test
    @DisplayName("the longest text comes back whole; a longer one is not sent")
    void longestText() {
        try (NotedRoom room = NotedRoom.open(NotedRoom.CALM)) {
            NotedMember ann = NotedMember.in(room, "😀".repeat(20));
            String text = "你".repeat(MemberTalk.MOST_BYTES / 3);
            ann.talk().say(text);
            ann.heard().soon(">" + "😀".repeat(20) + ":" + text);
            assertThatThrownBy(() -> ann.talk().say(text + "x")).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
