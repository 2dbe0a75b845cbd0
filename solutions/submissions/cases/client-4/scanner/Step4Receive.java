package tcpchat.client;

import java.io.IOException;
import java.net.Socket;
import java.util.Scanner;

public class Step4Receive {

    public String receive(Socket socket) throws IOException {
        Scanner scanner = new Scanner(socket.getInputStream(), "UTF-8");
        return scanner.hasNextLine() ? scanner.nextLine() : null;
    }
}
