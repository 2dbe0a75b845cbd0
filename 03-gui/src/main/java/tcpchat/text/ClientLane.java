package tcpchat.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import tcpchat.client.Step1CreateSocket;
import tcpchat.client.Step2Connect;
import tcpchat.client.Step3Send;
import tcpchat.client.Step4Receive;
import tcpchat.client.Step5Close;

/**
 * The client of a conversation in the terminal: the five steps, one after the other, with steps 3 and 4 once for each
 * message. Its server sends every text back, so the answer to a message is complete when as many bytes have come.
 */
public final class ClientLane {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final Lane lane = new Lane();
    private final Step4Receive receive = new Step4Receive();

    /**
     * Reads from standard input, line by line: the host, the port, and each message as its UTF-8 bytes in hexadecimal.
     *
     * @param args none
     */
    public static void main(String[] args) throws Exception {
        ClientLane client = new ClientLane();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
            String host = in.readLine();
            int port = Integer.parseInt(in.readLine());
            List<String> messages = new ArrayList<>();
            in.lines().forEach(hex -> messages.add(new String(HexFormat.of().parseHex(hex), UTF_8)));
            client.talk(host, port, messages);
        } catch (Exception failure) {
            client.lane.failed(failure);
            System.exit(1);
        }
    }

    private void talk(String host, int port, List<String> messages) throws Exception {
        Socket socket = new Step1CreateSocket().create();
        lane.returned(1, "create()", socket);
        try {
            lane.does(2, "connect(" + host + ", " + port + ")",
                    () -> new Step2Connect().connect(socket, host, port, TIMEOUT), socket::getLocalSocketAddress);
            for (String message : messages) {
                lane.sends(3, message, () -> new Step3Send().send(socket, message));
                receiveAnswer(socket, message.getBytes(UTF_8).length);
            }
        } finally {
            lane.does(5, "close()", () -> new Step5Close().close(socket), () -> "ok");
        }
    }

    private void receiveAnswer(Socket socket, int bytes) throws Exception {
        for (int received = 0; received < bytes;) {
            String text = lane.receives(4, () -> receive.receive(socket));
            if (text == null) {
                return;
            }
            received += text.getBytes(UTF_8).length;
        }
    }
}
