package tcpchat.stage.experiment;

import static tcpchat.stage.kernel.TcpState.CLOSE_WAIT;
import static tcpchat.stage.kernel.TcpState.FIN_WAIT2;

import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.Callable;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Row.Role;
import tcpchat.stage.stream.Side;

/** (g) Three ways to close: what does the far end get? */
final class FinOrReset implements Experiment {

    private static final String UNREAD = "unread";

    @Override
    public char letter() {
        return 'g';
    }

    @Override
    public boolean needsKernel() {
        return true;
    }

    @Override
    public List<Object> run(Bench bench) throws Exception {
        ServerSocket serverSocket = bench.listen(5);
        return List.of(orderly(bench, serverSocket), overUnreadBytes(bench, serverSocket),
                abortive(bench, serverSocket));
    }

    /** All that had come was read: FIN. */
    private static String orderly(Bench bench, ServerSocket serverSocket) throws Exception {
        Socket client = bench.connect(serverSocket);
        Socket connection = bench.accept(serverSocket);
        int port = client.getLocalPort();
        bench.client().close().close(client);
        bench.await(rows -> rows.clientIs(FIN_WAIT2, port) && rows.serverIs(CLOSE_WAIT, port));
        return answers(bench, connection);
    }

    /** Something had come that nobody read: Java's close sends its FIN, and the kernel an RST behind it. */
    private static String overUnreadBytes(Bench bench, ServerSocket serverSocket) throws Exception {
        Socket client = bench.connect(serverSocket);
        Socket connection = bench.accept(serverSocket);
        int port = client.getLocalPort();
        bench.server().send().send(connection, UNREAD);
        bench.await(rows -> rows.waitForReceive(Role.CLIENT, port, UNREAD.length()));
        bench.client().close().close(client);
        bench.await(rows -> rows.areGone(port));
        return answers(bench, connection);
    }

    /** The program asked for it: RST. */
    private static String abortive(Bench bench, ServerSocket serverSocket) throws Exception {
        Socket client = bench.connect(serverSocket);
        Socket connection = bench.accept(serverSocket);
        int port = client.getLocalPort();
        client.setSoLinger(true, 0);
        bench.recorder().fact(Side.CLIENT, "linger", Evidence.OBSERVED);
        bench.client().close().close(client);
        bench.await(rows -> rows.areGone(port));
        return answers(bench, connection);
    }

    /** What the server's receive and a send behind it come to. */
    private static String answers(Bench bench, Socket connection) {
        return answer(() -> bench.server().receivers().get().receive(connection)) + ", " + answer(() -> {
            bench.server().send().send(connection, "?");
            return "ok";
        });
    }

    private static String answer(Callable<String> step) {
        try {
            return String.valueOf(step.call());
        } catch (Exception failure) {
            return failure.getMessage();
        }
    }
}
