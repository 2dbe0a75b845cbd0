package tcpchat.grader.wire;

import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.net.ExtendedSocketOptions;

/** The options of sockets that go over the pipe, by their names. */
final class SocketOptions {

    private static final Map<String, SocketOption<?>> BY_NAME = Stream.<SocketOption<?>>of(
            StandardSocketOptions.SO_KEEPALIVE, StandardSocketOptions.SO_LINGER, StandardSocketOptions.SO_RCVBUF,
            StandardSocketOptions.SO_REUSEADDR, StandardSocketOptions.SO_REUSEPORT, StandardSocketOptions.SO_SNDBUF,
            StandardSocketOptions.TCP_NODELAY, StandardSocketOptions.IP_TOS, ExtendedSocketOptions.TCP_KEEPCOUNT,
            ExtendedSocketOptions.TCP_KEEPIDLE, ExtendedSocketOptions.TCP_KEEPINTERVAL,
            ExtendedSocketOptions.TCP_QUICKACK, ExtendedSocketOptions.SO_INCOMING_NAPI_ID)
            .collect(Collectors.toMap(SocketOption::name, Function.identity()));

    private SocketOptions() {}

    static SocketOption<?> of(String name) throws Malformed {
        SocketOption<?> option = BY_NAME.get(name);
        if (option == null) {
            throw new Malformed("no such option: " + name);
        }
        return option;
    }

    static boolean has(SocketOption<?> option) {
        return BY_NAME.containsKey(option.name());
    }
}
