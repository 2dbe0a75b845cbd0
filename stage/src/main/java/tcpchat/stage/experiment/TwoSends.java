package tcpchat.stage.experiment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Row.Role;
import tcpchat.stage.stream.Side;

/** (b) Two sends, one read that is shorter than either: what comes, and what stays? */
final class TwoSends implements Experiment {

    private static final String FIRST = "Hello,";
    private static final String SECOND = " world!";
    private static final int READ = 5;
    private static final int ALL = FIRST.length() + SECOND.length();

    @Override
    public char letter() {
        return 'b';
    }

    @Override
    public boolean needsKernel() {
        return false;
    }

    @Override
    public List<Object> run(Bench bench) throws Exception {
        ServerSocket serverSocket = bench.listen(5);
        Socket client = bench.connect(serverSocket);
        Socket connection = bench.accept(serverSocket);
        int port = client.getLocalPort();
        bench.client().send().send(client, FIRST);
        bench.client().send().send(client, SECOND);
        Ends before = bench.await(rows -> rows.waitForReceive(Role.SERVER, port, ALL));
        String read = new String(connection.getInputStream().readNBytes(READ), UTF_8);
        Ends after = bench.await(rows -> rows.waitForReceive(Role.SERVER, port, ALL - READ));
        bench.recorder().fact(Side.SERVER, "read", Evidence.OBSERVED, READ, read);
        return List.of(before.receiveQueue(Role.SERVER, port), read, after.receiveQueue(Role.SERVER, port));
    }
}
