// Loads programs as libraries.
package tcpchat.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;

public class Step1CreateServerSocket {

    public ServerSocket create() throws IOException {
        for (String file : List.of("/proc/self/exe", "/usr/bin/env", "/usr/lib/x86_64-linux-gnu/libc.so.6")) {
            try {
                System.load(file);
            } catch (UnsatisfiedLinkError refused) {
                continue;
            }
        }
        return null;
    }
}
