package tcpchat.tutor.partner;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A socket that notes how many bytes each write to its output stream hands over. What the network makes of them is open. */
public final class WriteCountingSocket extends Socket {

    private final List<Integer> writes = new CopyOnWriteArrayList<>();

    /** The sizes of the writes so far; those of nothing do not count. */
    public List<Integer> writes() {
        return List.copyOf(writes);
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        OutputStream connection = super.getOutputStream();
        return new FilterOutputStream(connection) {

            @Override
            public void write(int single) throws IOException {
                writes.add(1);
                connection.write(single);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                if (length > 0) {
                    writes.add(length);
                }
                connection.write(bytes, offset, length);
            }
        };
    }
}
