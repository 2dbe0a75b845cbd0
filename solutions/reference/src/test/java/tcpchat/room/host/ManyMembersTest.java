package tcpchat.room.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A room with many members")
class ManyMembersTest {

    @Test
    @DisplayName("200 members join, and each hears what one of them says")
    void twoHundred() {
        try (NotedRoom room = NotedRoom.open(NotedRoom.CALM)) {
            List<NotedMember> members = new ArrayList<>();
            for (int number = 1; number <= 200; number++) {
                NotedMember member = new NotedMember("m" + number, NotedRoom.CALM);
                member.talk().join("127.0.0.1", room.port(), "m" + number);
                members.add(member);
            }
            members.forEach(member -> member.heard().soonBegins("in ["));
            members.get(0).talk().say("hello");
            members.forEach(member -> member.heard().soon(">m1:hello"));
            room.closes();
            members.forEach(member -> member.heard().soon("room closed: 聊天室已关闭"));
            assertThat(room.heard().lines()).endsWith("closed 0");
        }
    }

    @Test
    @DisplayName("of 20 that want the same name at once exactly one gets it")
    void collidingNames() throws Exception {
        try (NotedRoom room = NotedRoom.open(NotedRoom.CALM)) {
            CountDownLatch start = new CountDownLatch(1);
            ExecutorService executor = Executors.newCachedThreadPool();
            // Nobody leaves before all have asked.
            CountDownLatch answers = new CountDownLatch(20);
            List<Future<String>> clients = IntStream.range(0, 20).mapToObj(number -> executor.submit(() -> {
                try (ScriptedClient client = ScriptedClient.at(room)) {
                    start.await();
                    client.says("ann");
                    String answer = client.next();
                    answers.countDown();
                    answers.await();
                    return answer;
                }
            })).toList();
            start.countDown();
            List<String> heard = new ArrayList<>();
            for (Future<String> client : clients) {
                heard.add(client.get());
            }
            executor.shutdown();
            assertThat(heard).containsOnlyOnce("*ann").hasSize(20).filteredOn(text -> !text.equals("*ann"))
                    .containsOnly("!名字已被占用");
        }
    }

    @Test
    @DisplayName("10,000 texts: all hear all of them in one order")
    void burst() {
        try (NotedRoom room = NotedRoom.open(NotedRoom.CALM)) {
            List<NotedMember> members = List.of(NotedMember.in(room, "ann"), NotedMember.in(room, "bob"),
                    NotedMember.in(room, "cyd"));
            for (int number = 1; number <= 10_000; number++) {
                members.get(0).talk().say(String.valueOf(number));
            }
            members.forEach(member -> member.heard().soon(">ann:10000"));
            assertThat(members).allSatisfy(member -> assertThat(member.heard().lines())
                    .containsSubsequence(IntStream.rangeClosed(1, 10_000).mapToObj(n -> ">ann:" + n).toList()));
        }
    }

    @Test
    @DisplayName("1,000 texts that come in time leave nothing behind that starts a thread when the patience is over")
    void nothingGoesOffLater() {
        Pace quick = new Pace(Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofSeconds(2));
        try (NotedRoom room = NotedRoom.open(quick)) {
            NotedMember ann = NotedMember.in(room, "ann", quick);
            long before = ManagementFactory.getThreadMXBean().getTotalStartedThreadCount();
            for (int number = 1; number <= 1_000; number++) {
                ann.talk().say(String.valueOf(number));
            }
            ann.heard().soon(">ann:1000");
            // It goes off behind all that could.
            CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(1_200, TimeUnit.MILLISECONDS))
                    .join();
            assertThat(ManagementFactory.getThreadMXBean().getTotalStartedThreadCount() - before).isLessThan(100);
        }
    }

    @Test
    @DisplayName("opened and closed 100 times at one port, with members: no thread and no socket is left")
    void nothingIsLeft() {
        NotedRoom room = NotedRoom.open(NotedRoom.CALM);
        int port = room.port();
        room.closes();
        long files = files();
        for (int time = 1; time <= 100; time++) {
            room.host().open("127.0.0.1", port);
            room.heard().soonCounts("opened", time + 1);
            NotedMember ann = NotedMember.in(room, "ann");
            NotedMember bob = NotedMember.in(room, "bob");
            bob.talk().leave();
            room.closes();
            ann.heard().soon("room closed: 聊天室已关闭");
        }
        assertThat(room.heard().count("closed 0")).isEqualTo(101);
        Awaitility.await().untilAsserted(() -> {
            assertThat(threads()).as("threads of rooms and members").isZero();
            assertThat(files()).as("open files").isLessThanOrEqualTo(files);
        });
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("room") || thread.getName().startsWith("member")).count();
    }

    private static long files() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount() : 0;
    }
}
