package tcpchat.tutor.partner;

import static tcpchat.tutor.words.Sentence.say;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The options of a socket that a program can set, to find out whether a step has changed one. */
public final class Options {

    /** The kernel itself tunes the sizes of the buffers while bytes flow. */
    private static final Set<SocketOption<?>> TUNED_BY_KERNEL =
            Set.of(StandardSocketOptions.SO_SNDBUF, StandardSocketOptions.SO_RCVBUF);

    private Options() {}

    /** The options of an open socket by their names, the read timeout in milliseconds included. */
    public static Map<String, Object> of(Socket socket) throws IOException {
        Map<String, Object> options = all(socket);
        TUNED_BY_KERNEL.forEach(option -> options.remove(option.name()));
        return options;
    }

    /**
     * Sets options of an open socket that a step may be tempted to change, and returns all of them. A buffer whose size
     * was set is not tuned by the kernel any more.
     */
    public static Map<String, Object> set(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        socket.setKeepAlive(true);
        // Longer than any test: whoever waits is told for what, and not that a time limit has run out.
        socket.setSoTimeout(30_000);
        socket.setSendBufferSize(20_000);
        socket.setReceiveBufferSize(20_000);
        return all(socket);
    }

    /** Every option of an open server socket by its name, the accept timeout in milliseconds included. */
    public static Map<String, Object> of(ServerSocket serverSocket) throws IOException {
        Map<String, Object> options = new TreeMap<>();
        for (SocketOption<?> option : serverSocket.supportedOptions()) {
            options.put(option.name(), String.valueOf(serverSocket.getOption(option)));
        }
        options.put("accept timeout (ms)", serverSocket.getSoTimeout());
        return options;
    }

    /** Checks that the options of an open socket are what they were. */
    public static void expectUnchanged(Map<String, Object> before, Socket socket) throws IOException {
        expectUnchanged(before, all(socket));
    }

    /** Checks that the options of an open server socket are what they were. */
    public static void expectUnchanged(Map<String, Object> before, ServerSocket serverSocket) throws IOException {
        expectUnchanged(before, of(serverSocket));
    }

    private static Map<String, Object> all(Socket socket) throws IOException {
        Map<String, Object> options = new TreeMap<>();
        for (SocketOption<?> option : socket.supportedOptions()) {
            options.put(option.name(), String.valueOf(socket.getOption(option)));
        }
        options.put("read timeout (ms)", socket.getSoTimeout());
        options.put("OOBINLINE", socket.getOOBInline());
        return options;
    }

    private static void expectUnchanged(Map<String, Object> before, Map<String, Object> after) {
        before.forEach((name, value) -> Finding.unless(value.equals(after.get(name)),
                say("{0} stays {1}", name, value), say("it is {0} afterwards", after.get(name)),
                Misconception.OPTION_CHANGED));
    }
}
