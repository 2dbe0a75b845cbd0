package tcpchat.gui;

import java.net.BindException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the exceptions of a socket mean to the person at the window. */
final class Reasons {

    private Reasons() {}

    /** The sentence that explains it; empty where the exception must speak for itself. */
    static Optional<Word> of(Exception failure) {
        if (failure instanceof Address.MissingHost) {
            return Optional.of(Word.REASON_NO_HOST);
        } else if (failure instanceof Address.PortZero) {
            return Optional.of(Word.REASON_PORT_ZERO);
        } else if (failure instanceof IllegalArgumentException) {
            return Optional.of(Word.REASON_PORT);
        } else if (failure instanceof UnknownHostException) {
            return Optional.of(Word.REASON_UNKNOWN_HOST);
        } else if (failure instanceof SocketTimeoutException) {
            return Optional.of(Word.REASON_NO_ANSWER);
        } else if (failure instanceof SocketException) {
            return Optional.of(ofSocket(failure));
        }
        return Optional.empty();
    }

    /** The JDK has one exception for several causes, and not the same on every system; the message tells them apart. */
    private static Word ofSocket(Exception failure) {
        if (says(failure, "denied", "权限")) {
            return Word.REASON_NOT_ALLOWED;
        } else if (says(failure, "unresolved")) {
            return Word.REASON_UNKNOWN_HOST;
        } else if (failure instanceof NoRouteToHostException
                || says(failure, "unreachable", "is down", "protocol family", "不可达", "网络已关闭", "主机关闭")) {
            return Word.REASON_UNREACHABLE;
        } else if (failure instanceof ConnectException) {
            return says(failure, "timed out", "超时") ? Word.REASON_NO_ANSWER : Word.REASON_NOBODY_LISTENS;
        } else if (failure instanceof BindException) {
            return says(failure, "assign", "指定") ? Word.REASON_NOT_MY_ADDRESS : Word.REASON_PORT_TAKEN;
        }
        return Word.REASON_CONNECTION_LOST;
    }

    /** Whether one of the words is in its message, which is English or, on a Linux in Chinese, Chinese. */
    private static boolean says(Exception failure, String... words) {
        return Stream.of(words).anyMatch(String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT)::contains);
    }
}
