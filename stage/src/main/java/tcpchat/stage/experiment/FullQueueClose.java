package tcpchat.stage.experiment;

import static tcpchat.stage.kernel.TcpState.CLOSE_WAIT;
import static tcpchat.stage.kernel.TcpState.ESTABLISHED;
import static tcpchat.stage.kernel.TcpState.FIN_WAIT1;
import static tcpchat.stage.kernel.TcpState.FIN_WAIT2;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.Row.Role;
import tcpchat.stage.stream.Side;

/** (j) The client closes while bytes wait in its send queue: where is the FIN? */
final class FullQueueClose implements Experiment {

    /** Less than a buffer, so that the last send finds room in it and returns. */
    private static final int MESSAGE = 48 * 1024;

    @Override
    public char letter() {
        return 'j';
    }

    @Override
    public boolean needsKernel() {
        return true;
    }

    @Override
    public List<Object> run(Bench bench) throws Exception {
        ServerSocket serverSocket = bench.listen(5, Bench.SMALL_BUFFER);
        Socket client = bench.connect(serverSocket, Bench.SMALL_BUFFER);
        int port = client.getLocalPort();
        Socket connection = bench.accept(serverSocket);
        int sent = fill(bench, client, port);
        bench.client().close().close(client);
        Ends closed = bench.await(rows -> rows.clientIs(FIN_WAIT1, port) && rows.serverIs(ESTABLISHED, port));
        bench.pause(this);
        int read = connection.getInputStream().readNBytes(sent).length;
        bench.recorder().fact(Side.SERVER, "read.all", Evidence.OBSERVED, read);
        String end = bench.server().receivers().get().receive(connection);
        Ends after = bench.await(rows -> rows.clientIs(FIN_WAIT2, port) && rows.serverIs(CLOSE_WAIT, port));
        return List.of(closed.state(Role.CLIENT, port), closed.sendQueue(Role.CLIENT, port),
                closed.state(Role.SERVER, port), read, String.valueOf(end), after.state(Role.CLIENT, port),
                after.state(Role.SERVER, port));
    }

    /** Sends until some of it finds no room at the server; returns how many bytes were sent. */
    private static int fill(Bench bench, Socket client, int port) throws Exception {
        int sent = 0;
        Ends now;
        do {
            bench.client().send().send(client, "x".repeat(MESSAGE));
            sent += MESSAGE;
            Steady full = new Steady(rows -> !rows.sendQueue(Role.CLIENT, port).equals("0"));
            now = bench.await(rows -> rows.sendQueue(Role.CLIENT, port).equals("0") || full.test(rows));
            if (now.tellsNoSendQueue(port)) {
                throw new IOException(Phrases.say("needs.queues"));
            }
        } while (now.sendQueue(Role.CLIENT, port).equals("0"));
        return sent;
    }
}
