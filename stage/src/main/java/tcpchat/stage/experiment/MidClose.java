package tcpchat.stage.experiment;

import static tcpchat.stage.kernel.TcpState.CLOSE_WAIT;
import static tcpchat.stage.kernel.TcpState.FIN_WAIT2;
import static tcpchat.stage.kernel.TcpState.TIME_WAIT;

import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Row.Role;
import tcpchat.stage.stream.Side;

/**
 * (e) One side has closed and the other has not: who is in which state, and who gets TIME_WAIT in the end?
 *
 * <p>The side that goes first closes its output only. On the wire that is the same FIN; but a socket that is closed
 * altogether is forgotten by Linux after a minute in FIN_WAIT2, and a lecturer may want to talk longer.
 */
final class MidClose implements Experiment {

    @Override
    public char letter() {
        return 'e';
    }

    @Override
    public boolean needsKernel() {
        return true;
    }

    @Override
    public List<Object> run(Bench bench) throws Exception {
        ServerSocket serverSocket = bench.listen(5);
        Socket client = bench.connect(serverSocket);
        Socket connection = bench.accept(serverSocket);
        int port = client.getLocalPort();
        client.shutdownOutput();
        bench.recorder().fact(Side.CLIENT, "shutdown", Evidence.OBSERVED);
        Ends half = bench.await(rows -> rows.clientIs(FIN_WAIT2, port) && rows.serverIs(CLOSE_WAIT, port));
        bench.pause(this);
        bench.server().close().close(connection, null);
        Ends closed = bench.await(rows -> rows.clientIs(TIME_WAIT, port) && rows.find(Role.SERVER, port).isEmpty());
        String other = serverFirst(bench, serverSocket);
        return List.of(half.state(Role.CLIENT, port), half.state(Role.SERVER, port), closed.state(Role.CLIENT, port),
                other);
    }

    /** The same with the server going first; returns the state in which it ends. */
    private static String serverFirst(Bench bench, ServerSocket serverSocket) throws Exception {
        Socket client = bench.connect(serverSocket);
        Socket connection = bench.accept(serverSocket);
        int port = client.getLocalPort();
        connection.shutdownOutput();
        bench.recorder().fact(Side.SERVER, "shutdown", Evidence.OBSERVED);
        bench.await(rows -> rows.serverIs(FIN_WAIT2, port) && rows.clientIs(CLOSE_WAIT, port));
        bench.client().close().close(client);
        return bench.await(rows -> rows.serverIs(TIME_WAIT, port) && rows.find(Role.CLIENT, port).isEmpty())
                .state(Role.SERVER, port);
    }
}
