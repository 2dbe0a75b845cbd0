package tcpchat.stage.experiment;

import static tcpchat.stage.kernel.TcpState.ESTABLISHED;

import java.net.ServerSocket;
import java.util.List;
import tcpchat.stage.stream.Row.Role;

/** (a) Is a client connected while nobody has called accept? */
final class ConnectedBeforeAccept implements Experiment {

    @Override
    public char letter() {
        return 'a';
    }

    @Override
    public boolean needsKernel() {
        return true;
    }

    @Override
    public List<Object> run(Bench bench) throws Exception {
        ServerSocket serverSocket = bench.listen(5);
        int port = bench.connect(serverSocket).getLocalPort();
        Ends ends = bench.await(rows -> rows.clientIs(ESTABLISHED, port) && rows.waitForAccept(1));
        return List.of(ends.state(Role.CLIENT, port), ends.acceptQueue());
    }
}
