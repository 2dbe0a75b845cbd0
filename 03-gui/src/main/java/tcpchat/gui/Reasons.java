package tcpchat.gui;

import java.net.BindException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;

/** What the exceptions of a socket mean to the person at the window. */
final class Reasons {

    private Reasons() {}

    /** The sentence that explains it; empty where the exception must speak for itself. */
    static Optional<Word> of(Exception failure) {
        if (failure instanceof Address.MissingHost) {
            return Optional.of(Word.REASON_NO_HOST);
        } else if (failure instanceof IllegalArgumentException) {
            return Optional.of(Word.REASON_PORT);
        } else if (failure instanceof UnknownHostException) {
            return Optional.of(Word.REASON_UNKNOWN_HOST);
        } else if (failure instanceof ConnectException) {
            return Optional.of(Word.REASON_NOBODY_LISTENS);
        } else if (failure instanceof SocketTimeoutException) {
            return Optional.of(Word.REASON_NO_ANSWER);
        } else if (failure instanceof NoRouteToHostException) {
            return Optional.of(Word.REASON_UNREACHABLE);
        } else if (failure instanceof BindException) {
            // The JDK has one exception for both, and only its message tells them apart.
            boolean elsewhere = String.valueOf(failure.getMessage()).contains("assign");
            return Optional.of(elsewhere ? Word.REASON_NOT_MY_ADDRESS : Word.REASON_PORT_TAKEN);
        } else if (failure instanceof SocketException) {
            return Optional.of(Word.REASON_CONNECTION_LOST);
        }
        return Optional.empty();
    }
}
