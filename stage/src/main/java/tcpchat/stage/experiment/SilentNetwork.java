package tcpchat.stage.experiment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The network that a program has to itself on Linux: a loopback interface, and nothing else. */
final class SilentNetwork {

    private static final String LOOPBACK = "lo";
    private static final Path SETTINGS = Path.of("/proc/sys/net/ipv4");
    /** How often data is sent again: for 6 seconds. By default it is 15, and takes a quarter of an hour. */
    private static final String RETRIES = "4";

    private SilentNetwork() {}

    /** The name of the network that this program is in; empty where this system has only one. */
    static String name() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/ns/net")).toString();
        } catch (IOException noLinux) {
            return "";
        }
    }

    /**
     * Makes it ready.
     *
     * @param machines the name of the machine's network, which nobody may make silent
     * @throws IOException where this program has no network to itself, or may not change it
     */
    static void open(String machines) throws IOException, InterruptedException {
        if (name().equals(machines)) {
            throw new IOException("no network of its own");
        }
        run("ip", "link", "set", LOOPBACK, "up");
        Files.writeString(SETTINGS.resolve("tcp_retries2"), RETRIES);
        // Else no policy holds for what crosses the loopback interface.
        Files.writeString(SETTINGS.resolve("conf").resolve(LOOPBACK).resolve("disable_policy"), "0");
    }

    /** From here on every packet leaves, and none arrives; nobody is told. */
    static void silence() throws IOException, InterruptedException {
        run("ip", "xfrm", "policy", "add", "dir", "in", "action", "block");
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), US_ASCII);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said.strip());
        }
    }
}
