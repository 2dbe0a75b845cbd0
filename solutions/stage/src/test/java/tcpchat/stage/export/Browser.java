package tcpchat.stage.export;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real browser without a window, which gets the keys that a person would press. It speaks the DevTools protocol. */
final class Browser implements AutoCloseable, WebSocket.Listener {

    private static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path profile = Files.createTempDirectory("chromium");
    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private int count;

    /** A browser with a profile of its own; the test is aborted where none is installed. */
    Browser() throws Exception {
        assumeTrue(program().isPresent(), "no Chromium on this machine: install the package chromium to run this test");
        // Its sandbox can't be had everywhere that tests run; the page is made by the test.
        process = new ProcessBuilder(program().orElseThrow().toString(), "--headless=new", "--no-sandbox",
                "--disable-gpu", "--no-first-run", "--user-data-dir=" + profile, "--remote-debugging-port=0",
                "about:blank").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        Path told = profile.resolve("DevToolsActivePort");
        await("the browser is there").atMost(DEADLINE).until(() -> Files.exists(told) && Files.size(told) > 0);
        HttpClient http = HttpClient.newHttpClient();
        URI list = URI.create("http://127.0.0.1:" + Files.readAllLines(told).get(0) + "/json/list");
        JsonNode pages =
                MAPPER.readTree(http.send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString()).body());
        URI page = URI.create(pages.get(0).get("webSocketDebuggerUrl").asText());
        socket = http.newWebSocketBuilder().buildAsync(page, this).get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
        for (String part : List.of("Page", "Network", "Runtime", "Log")) {
            ask(part + ".enable", Map.of());
        }
    }

    /** Opens the page in a window of that size, and waits until it is there; what was before is forgotten. */
    void open(Path page, int width, int height) throws Exception {
        ask("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        events.clear();
        ask("Page.navigate", Map.of("url", page.toUri().toString()));
        await("the page is loaded").atMost(DEADLINE).until(() -> !events("Page.loadEventFired").isEmpty());
    }

    /** Presses a key, and lets it go. */
    void press(String key) throws Exception {
        String text = key.length() == 1 ? key : "";
        ask("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "text", text));
        ask("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
    }

    /** Has the reader like it dark, or light. */
    void prefer(String scheme) throws Exception {
        ask("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** The value of an expression in the page. */
    JsonNode value(String expression) throws Exception {
        JsonNode answer = ask("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer);
        }
        return answer.get("result").get("value");
    }

    /** The addresses that the page has asked for, its own one among them. */
    List<String> requests() {
        return events("Network.requestWillBeSent").stream().map(event -> event.at("/request/url").asText()).toList();
    }

    /** What the page has written on its console, and what the browser has found wrong with it. */
    List<JsonNode> complaints() {
        return events.stream().filter(event -> List
                .of("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")
                .contains(event.get("method").asText())).toList();
    }

    private List<JsonNode> events(String method) {
        return events.stream().filter(event -> event.get("method").asText().equals(method))
                .map(event -> event.get("params")).toList();
    }

    private JsonNode ask(String method, Map<String, ?> parameters) throws Exception {
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(++count, answer);
        ObjectNode message = MAPPER.createObjectNode().put("id", count).put("method", method);
        message.set("params", MAPPER.valueToTree(parameters));
        socket.sendText(message.toString(), true);
        return answer.get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            take(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void take(String text) {
        try {
            JsonNode message = MAPPER.readTree(text);
            if (!message.has("id")) {
                events.add(message);
            } else if (message.has("error")) {
                asked.get(message.get("id").asInt()).completeExceptionally(new IOException(text));
            } else {
                asked.get(message.get("id").asInt()).complete(message.get("result"));
            }
        } catch (IOException noJson) {
            throw new IllegalStateException(noJson);
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
        forget(profile);
    }

    /** A process of the browser's may still write into its profile; then a rest is left for the system to clean up. */
    private static void forget(Path profile) {
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException | UncheckedIOException stillWritten) {
            profile.toFile().deleteOnExit();
        }
    }

    private static Optional<Path> program() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }
}
