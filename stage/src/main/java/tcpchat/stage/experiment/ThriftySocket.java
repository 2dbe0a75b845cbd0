package tcpchat.stage.experiment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/** A socket whose reads take so many bytes at most, as if the network had delivered no more. */
final class ThriftySocket extends Socket {

    private final int readSize;

    ThriftySocket(int readSize) {
        this.readSize = readSize;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {
            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                return super.read(buffer, from, Math.min(length, readSize));
            }
        };
    }
}
