package tcpchat.server;

import static tcpchat.tutor.words.Sentence.say;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tcpchat.tutor.junit.StepTest;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;

@StepTest(Step1CreateServerSocket.class)
class Step1CreateServerSocketTest {

    private final Step1CreateServerSocket step = new Step1CreateServerSocket();

    @Test
    @TestName("the server socket is open")
    void isOpen(Loopback loopback) throws Exception {
        Finding.unless(!create(loopback).isClosed(), say("an open server socket"), say("it is closed"),
                Misconception.CLOSED_TOO_EARLY);
    }

    @Test
    @TestName("the server socket is not bound to a port yet")
    void isNotBound(Loopback loopback) throws Exception {
        ServerSocket serverSocket = create(loopback);
        Finding.unless(!serverSocket.isBound(), say("a server socket that is bound to no port"),
                say("it is bound to {0}", serverSocket.getLocalSocketAddress()), Misconception.BOUND_TOO_EARLY);
    }

    @Test
    @TestName("every call makes a new server socket")
    void isNewAtEveryCall(Loopback loopback) throws Exception {
        Set<ServerSocket> serverSockets = new HashSet<>();
        for (int call = 1; call <= 5; call++) {
            Finding.unless(serverSockets.add(create(loopback)), say("five calls return five server sockets"),
                    say("call {0} returned one that was there already", call), Misconception.SAME_SOCKET);
        }
    }

    @Test
    @TestName("a further call leaves the server sockets before it open")
    void leavesFormerOnesOpen(Loopback loopback) throws Exception {
        ServerSocket former = create(loopback);
        create(loopback);
        Finding.unless(!former.isClosed(), say("the first server socket is still open"),
                say("the second call has closed it"),
                Misconception.FORMER_CLOSED);
    }

    @Test
    @TestName("the server socket can be bound and takes clients then")
    void canBeBound(Loopback loopback) throws Exception {
        ServerSocket serverSocket = create(loopback);
        serverSocket.bind(new InetSocketAddress(InetAddress.getByName(Loopback.HOST), 0));
        loopback.connectsTo(serverSocket);
        loopback.own(serverSocket.accept());
    }

    private ServerSocket create(Loopback loopback) {
        try {
            ServerSocket serverSocket = loopback.own(step.create());
            Finding.unless(serverSocket != null, say("a server socket"), say("null was returned"),
                    Misconception.NULL_RETURNED);
            return serverSocket;
        } catch (IOException e) {
            throw new Finding(say("a server socket, with no need of a port"), say("the call threw {0}", e),
                    Misconception.BOUND_TOO_EARLY);
        }
    }
}
