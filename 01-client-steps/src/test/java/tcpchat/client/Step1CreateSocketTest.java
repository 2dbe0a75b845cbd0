package tcpchat.client;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.partner.Call;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Listener;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;

@StepTest(Step1CreateSocket.class)
@DisplayName("Client step 1: create the socket")
class Step1CreateSocketTest {

    private final Step1CreateSocket step = new Step1CreateSocket();

    @Test
    @DisplayName("the socket is open")
    void isOpen(Loopback loopback) throws Exception {
        Finding.unless(!create(loopback).isClosed(), "an open socket", "it is closed", Misconception.CLOSED_TOO_EARLY);
    }

    @Test
    @DisplayName("the socket is not bound to an address yet")
    void isNotBound(Loopback loopback) throws Exception {
        Socket socket = create(loopback);
        Finding.unless(!socket.isBound(), "a socket that is bound to no address",
                "it is bound to " + socket.getLocalSocketAddress(), Misconception.BOUND_TOO_EARLY);
    }

    @Test
    @DisplayName("the socket is not connected yet")
    void isNotConnected(Loopback loopback) throws Exception {
        Socket socket = create(loopback);
        Finding.unless(!socket.isConnected(), "a socket that is not connected",
                "it is connected to " + socket.getRemoteSocketAddress(), Misconception.CONNECTED_TOO_EARLY);
    }

    @Test
    @DisplayName("every call makes a new socket")
    void isNewAtEveryCall(Loopback loopback) throws Exception {
        Set<Socket> sockets = new HashSet<>();
        for (int call = 1; call <= 5; call++) {
            Finding.unless(sockets.add(create(loopback)), "five calls return five sockets",
                    "call " + call + " returned one that was there already", Misconception.SAME_SOCKET);
        }
    }

    @Test
    @DisplayName("a further call leaves the sockets before it open")
    void leavesFormerOnesOpen(Loopback loopback) throws Exception {
        Socket former = create(loopback);
        create(loopback);
        Finding.unless(!former.isClosed(), "the first socket is still open", "the second call has closed it",
                Misconception.FORMER_CLOSED);
    }

    @Test
    @DisplayName("the socket is a TCP socket: it can be connected")
    void canBeConnected(Loopback loopback) throws Exception {
        Listener server = loopback.listens();
        Socket socket = create(loopback);
        socket.connect(new InetSocketAddress(server.host(), server.port()));
        Connection connection = new Connection(socket, server.accepts());
        Call<Void> sending = loopback.starts(() -> {
            connection.expectSent("");
            return null;
        });
        Finding.unless(sending.endsByItself(), "what is written to the socket goes to the server as it is",
                "writing waits for an answer: this is no plain TCP socket (but one for TLS?)");
        sending.result();
    }

    private Socket create(Loopback loopback) {
        try {
            Socket socket = loopback.own(step.create());
            Finding.unless(socket != null, "a socket", "null was returned", Misconception.NULL_RETURNED);
            return socket;
        } catch (IOException e) {
            throw new Finding("a socket, with no need of a server", e.toString(), Misconception.CONNECTED_TOO_EARLY);
        }
    }
}
