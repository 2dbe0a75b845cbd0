// Prints what paints terminals and pages.
package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        System.out.println("\u001b[2J\u001b]0;title\u0007<script>alert(1)</script>\u202e\r\u0000");
        return null;
    }
}
