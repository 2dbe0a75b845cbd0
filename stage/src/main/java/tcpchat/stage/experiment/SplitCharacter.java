package tcpchat.stage.experiment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.function.IntSupplier;
import tcpchat.client.Step4Receive;
import tcpchat.stage.stream.Evidence;
import tcpchat.stage.stream.Row.Role;
import tcpchat.stage.stream.Side;

/** (c) A read ends in the middle of a character: what does the step return, and where is the rest? */
public final class SplitCharacter implements Experiment {

    /** How many bytes a read takes, unless the lecturer chooses another number. */
    public static final int READ_SIZE = 3;
    /** What is sent: characters of one, three and four bytes. */
    public static final String TEXT = "a你😀";

    private final IntSupplier chosen;

    /** The experiment with reads of so many bytes, from 1 up, as asked for when the vote is over. */
    public SplitCharacter(IntSupplier readSize) {
        this.chosen = readSize;
    }

    @Override
    public char letter() {
        return 'c';
    }

    @Override
    public boolean needsKernel() {
        return false;
    }

    @Override
    public List<Object> run(Bench bench) throws Exception {
        int readSize = chosen.getAsInt();
        byte[] bytes = TEXT.getBytes(UTF_8);
        ServerSocket serverSocket = bench.listen(5);
        Socket client = bench.connect(bench.own(new ThriftySocket(readSize)), serverSocket.getLocalPort());
        int port = client.getLocalPort();
        bench.server().send().send(bench.accept(serverSocket), TEXT);
        Ends before = bench.await(rows -> rows.waitForReceive(Role.CLIENT, port, bytes.length));
        // The first character is a single byte, so the first read is enough for the step to return something.
        Step4Receive receiver = bench.client().receivers().get();
        String first = receiver.receive(client);
        int taken = Math.min(readSize, bytes.length);
        Ends after = bench.await(rows -> rows.waitForReceive(Role.CLIENT, port, bytes.length - taken));
        int held = taken - first.getBytes(UTF_8).length;
        bench.recorder().fact(Side.CLIENT, "held", Evidence.OBSERVED, taken, first, held);
        bench.recorder().fact(Side.CLIENT, "naive", Evidence.OBSERVED, new String(bytes, 0, taken, UTF_8));
        StringBuilder all = new StringBuilder(first);
        while (all.length() < TEXT.length()) {
            all.append(receiver.receive(client));
        }
        return List.of(taken, before.receiveQueue(Role.CLIENT, port), after.receiveQueue(Role.CLIENT, port), first,
                held, all);
    }
}
