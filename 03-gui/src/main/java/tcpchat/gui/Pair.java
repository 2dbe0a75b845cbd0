package tcpchat.gui;

import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;

/** The client's window and the server's in one program, beside each other. Belongs to the event thread. */
final class Pair {

    private final ClientWindow client;
    private final ServerWindow server;

    private Pair(ClientWindow client, ServerWindow server) {
        this.client = client;
        this.server = server;
    }

    /** Opens both. At each zoom they keep out of each other's way, until one of them is closed. */
    static Pair open(Address address, Words words, ClientSteps clientSteps, ServerSteps serverSteps) {
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        List<Rectangle> places = places(screen);
        ServerWindow server = ChatApp.openServer(address, words, serverSteps, places.get(1));
        ClientWindow client = ChatApp.openClient(address, words, clientSteps, places.get(0));
        Pair pair = new Pair(client, server);
        Runnable forget = Look.onZoom(before -> pair.keepApart());
        WindowAdapter closed = new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                forget.run();
            }
        };
        client.frame().addWindowListener(closed);
        server.frame().addWindowListener(closed);
        return pair;
    }

    ClientWindow client() {
        return client;
    }

    ServerWindow server() {
        return server;
    }

    /** Windows that have grown into each other are placed anew; where somebody has moved them apart, they stay. */
    private void keepApart() {
        if (client.frame().getBounds().intersects(server.frame().getBounds())) {
            List<Rectangle> places = places(Places.screenOf(client.frame()));
            client.moveTo(places.get(0));
            server.moveTo(places.get(1));
        }
    }

    private static List<Rectangle> places(Rectangle screen) {
        Dimension wished = ChatFrame.openingSize();
        return Places.twoOf(screen, wished, ChatFrame.smallestSize());
    }
}
