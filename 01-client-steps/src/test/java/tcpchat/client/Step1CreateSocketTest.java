package tcpchat.client;

import static tcpchat.tutor.words.Sentence.say;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Call;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Listener;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;

@StepTest(Step1CreateSocket.class)
class Step1CreateSocketTest {

    private final Step1CreateSocket step = new Step1CreateSocket();

    @Test
    @TestName("the socket is open")
    void isOpen(Loopback loopback) throws Exception {
        Finding.unless(!create(loopback).isClosed(), say("an open socket"), say("it is closed"),
                Misconception.CLOSED_TOO_EARLY);
    }

    @Test
    @TestName("the socket is not bound to an address yet")
    void isNotBound(Loopback loopback) throws Exception {
        Socket socket = create(loopback);
        Finding.unless(!socket.isBound(), say("a socket that is bound to no address"),
                say("it is bound to {0}", socket.getLocalSocketAddress()), Misconception.BOUND_TOO_EARLY);
    }

    @Test
    @TestName("the socket is not connected yet")
    void isNotConnected(Loopback loopback) throws Exception {
        Socket socket = create(loopback);
        Finding.unless(!socket.isConnected(), say("a socket that is not connected"),
                say("it is connected to {0}", socket.getRemoteSocketAddress()), Misconception.CONNECTED_TOO_EARLY);
    }

    @Test
    @TestName("every call makes a new socket")
    void isNewAtEveryCall(Loopback loopback) throws Exception {
        Set<Socket> sockets = new HashSet<>();
        for (int call = 1; call <= 5; call++) {
            Finding.unless(sockets.add(create(loopback)), say("five calls return five sockets"),
                    say("call {0} returned one that was there already", call), Misconception.SAME_SOCKET);
        }
    }

    @Test
    @TestName("a further call leaves the sockets before it open")
    void leavesFormerOnesOpen(Loopback loopback) throws Exception {
        Socket former = create(loopback);
        create(loopback);
        Finding.unless(!former.isClosed(), say("the first socket is still open"), say("the second call has closed it"),
                Misconception.FORMER_CLOSED);
    }

    @Test
    @TestName("the socket is a TCP socket: it can be connected")
    void canBeConnected(Loopback loopback) throws Exception {
        Listener server = loopback.listens();
        Socket socket = create(loopback);
        socket.connect(new InetSocketAddress(server.host(), server.port()));
        Connection connection = new Connection(socket, server.accepts());
        Call<Void> sending = loopback.starts(() -> {
            connection.expectSent("");
            return null;
        });
        Finding.unless(sending.endsByItself(), say("what is written to the socket goes to the server as it is"),
                say("writing waits for an answer: this is no plain TCP socket (but one for TLS?)"));
        sending.result();
    }

    private Socket create(Loopback loopback) {
        try {
            Socket socket = loopback.own(step.create());
            Finding.unless(socket != null, say("a socket"), say("null was returned"), Misconception.NULL_RETURNED);
            return socket;
        } catch (IOException e) {
            throw new Finding(say("a socket, with no need of a server"), say("the call threw {0}", e),
                    Misconception.CONNECTED_TOO_EARLY);
        }
    }
}
