package tcpchat.room.gui;

import java.util.List;
import java.util.Map;
import tcpchat.client.Step1CreateSocket;
import tcpchat.client.Step2Connect;
import tcpchat.gui.Phrase;
import tcpchat.room.Step1WriteFrame;
import tcpchat.room.Step3ServeMany;
import tcpchat.room.Step8Shutdown;
import tcpchat.server.Step1CreateServerSocket;
import tcpchat.server.Step2Bind;
import tcpchat.server.Step3Listen;

/** The steps behind each button of the room's windows, in the order in which it has them called. */
final class StepsOfRoom {

    private static final Map<Phrase, List<Class<?>>> STEPS = Map.of(
            RoomWord.OPEN,
            List.of(Step1CreateServerSocket.class, Step2Bind.class, Step3Listen.class, Step3ServeMany.class),
            RoomWord.CLOSE, List.of(Step8Shutdown.class),
            RoomWord.JOIN, List.of(Step1CreateSocket.class, Step2Connect.class, Step1WriteFrame.class),
            RoomWord.SEND, List.of(Step1WriteFrame.class));

    private StepsOfRoom() {}

    /** The names of their classes; none where a button has no step behind it. */
    static List<String> behind(Phrase button) {
        return STEPS.getOrDefault(button, List.of()).stream().map(Class::getSimpleName).toList();
    }
}
