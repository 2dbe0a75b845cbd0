package tcpchat.tutor.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tcpchat.tutor.lab.Examiner;
import tcpchat.tutor.lab.Stub;
import tcpchat.tutor.lab.ThrowAwayKit;
import tcpchat.tutor.steps.Track;

@DisplayName("lab watch")
class WatchTest {

    private static final String PROMPT = "? keys";
    /** The first save waits for workers that warm up, on a machine that may have other things to do. */
    private static final Duration PLENTY = Duration.ofMinutes(2);

    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path folder;
    private static ThrowAwayKit kit;
    /** One for all tests: its workers take seconds to warm up. */
    private static Examiner examiner;
    private final Pressed keys = new Pressed();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Watch watch;
    private CompletableFuture<Void> over;

    @BeforeAll
    static void makeKit() throws IOException {
        kit = new ThrowAwayKit(folder);
        examiner = Examiner.forLong(kit.root(), Track.CLIENT);
    }

    @AfterAll
    static void forgetKit() throws IOException {
        examiner.close();
        kit.close();
    }

    @BeforeEach
    void open() throws IOException {
        kit.beginAnew();
        watch = new Watch(kit.root(), keys, new Screen(new PrintStream(out, true, UTF_8), keys), examiner);
        over = CompletableFuture.runAsync(this::run);
        awaitText("not started", PROMPT);
    }

    @AfterEach
    void quit() throws Exception {
        keys.press('q');
        over.get(20, TimeUnit.SECONDS);
        watch.close();
    }

    @Test
    @DisplayName("begins with the board, the current step and its place, the keys")
    void begins() {
        assertThat(text()).contains("server 7 Close both sockets", "0 of ",
                "now: client 1 01-client-steps/src/main/java/tcpchat/client/Step1CreateSocket.java:", PROMPT);
    }

    @Test
    @DisplayName("a save brings the verdict; green offers the next step and stays where it is")
    void green() throws Exception {
        save("client 1", ThrowAwayKit.RIGHT, "client 1 is done. n goes on to client 2 Connect to the server");
        assertThat(text()).contains("1 of ").doesNotContain("now: client 2");
        press('n', "now: client 2 01-client-steps/src/main/java/tcpchat/client/Step2Connect.java");
    }

    @Test
    @DisplayName("a failure with its hint; h brings the next hint, and no more than there are")
    void hints() throws Exception {
        save("client 1", ThrowAwayKit.WRONG, "hint 1 of 3:");
        press('h', "hint 2 of 3:");
        press('h', "hint 3 of 3:");
        press('h', "This is the last hint");
    }

    @Test
    @DisplayName("a file that does not compile, is gone, is back: a sentence each, and the next save works")
    void brokenFiles() throws Exception {
        save("client 1", "return new Socket()", "ends with a semicolon");
        clear();
        Files.delete(kit.file("client 1"));
        awaitText("is not there any more");
        save("client 1", ThrowAwayKit.RIGHT, "client 1 is done");
    }

    @Test
    @DisplayName("r asks, and puts the stub back only after a yes")
    void reset() throws Exception {
        save("client 1", ThrowAwayKit.RIGHT, "client 1 is done");
        press('r', "Go on?");
        press('n', "Nothing was changed");
        press('r', "Go on?");
        press('y', "is the stub again", "not started");
        assertThat(kit.file("client 1")).hasContent(Stub.of(ThrowAwayKit.step("client 1")));
    }

    @Test
    @DisplayName("c checks the whole track, l lists every step, ? shows the keys")
    void trackAndList() {
        press('c', "client 1", "client 5", PROMPT);
        press('l', "client 1", "server 7", PROMPT);
        press('?', "the next hint to this step");
    }

    @Test
    @DisplayName("c tells of a broken rule as well, a save alone does not")
    void rules() throws Exception {
        save("client 1", ThrowAwayKit.RIGHT + " } static int counter; static { counter = 1;", "client 1 is done");
        assertThat(text()).doesNotContain("static field");
        press('c', "no static field that can change", PROMPT);
    }

    @Test
    @DisplayName("Ctrl-C and Ctrl-D end it, even while it asks something")
    void interrupted() throws Exception {
        save("client 1", ThrowAwayKit.RIGHT, "client 1 is done");
        press('r', "Go on?");
        keys.press(Keys.INTERRUPT);
        over.get(20, TimeUnit.SECONDS);
        assertThat(kit.file("client 1")).content().contains(ThrowAwayKit.RIGHT);
    }

    @Test
    @DisplayName("a save cuts an endless loop short; many saves in a row end with the verdict on the last")
    void cutsShort() throws Exception {
        kit.solve("client 1", "while (true) { Thread.onSpinWait(); }");
        for (int save = 0; save < 20; save++) {
            Files.writeString(kit.file("client 1"), "// " + save + "\n",
                    StandardOpenOption.APPEND);
        }
        save("client 1", ThrowAwayKit.RIGHT, "client 1 is done");
    }

    private void save(String step, String code, String... expected) throws IOException {
        clear();
        kit.solve(step, code);
        awaitText(expected);
    }

    private void press(char key, String... expected) {
        clear();
        keys.press(key);
        awaitText(expected);
    }

    private void awaitText(String... expected) {
        Awaitility.await().atMost(PLENTY).untilAsserted(() -> {
            assertThat(over).isNotDone();
            assertThat(text()).contains(expected);
        });
    }

    private String text() {
        return out.toString(UTF_8);
    }

    private void clear() {
        out.reset();
    }

    private void run() {
        try {
            watch.run();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Pressed implements Keys {

        private final CompletableFuture<Consumer<Character>> listener = new CompletableFuture<>();

        void press(char key) {
            listener.join().accept(key);
        }

        @Override
        public void tell(Consumer<Character> watch) {
            listener.complete(watch);
        }

        @Override
        public int columns() {
            return 200;
        }

        @Override
        public boolean needEnter() {
            return false;
        }

        @Override
        public void close() {}
    }
}
