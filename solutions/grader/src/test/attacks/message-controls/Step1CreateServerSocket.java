// Throws an exception whose message paints terminals, pages and spreadsheets.
package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        throw new IllegalStateException("=cmd|'/c calc'!A0\u001b[2J\u001b]0;title\u0007<script>alert(1)</script>\u202e\r\u0000\u009b1m");
    }
}
