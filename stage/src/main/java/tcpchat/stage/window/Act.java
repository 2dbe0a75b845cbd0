package tcpchat.stage.window;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import tcpchat.stage.capture.LiveCapture;
import tcpchat.stage.kernel.KernelTable;
import tcpchat.stage.stream.EventStream;
import tcpchat.stage.stream.Recorder;
import tcpchat.stage.stream.StageEvent;

/** A scene that is played, with a recorder of its own: it goes on while another one is on the stage. */
final class Act implements AutoCloseable {

    private final Scene scene = new Scene();
    private final EventStream stream = new EventStream();
    private final Recorder recorder;

    /**
     * An act whose scene takes in its events on the event thread.
     *
     * @param heard told, there, of each event that is to be shown at once
     */
    Act(Optional<KernelTable> table, Executor eventThread, BiConsumer<Act, StageEvent> heard) {
        stream.subscribe(event -> eventThread.execute(() -> {
            if (scene.add(event)) {
                heard.accept(this, event);
            }
        }));
        recorder = new Recorder(stream, table, LiveCapture.asAskedFor(stream));
    }

    Scene scene() {
        return scene;
    }

    EventStream stream() {
        return stream;
    }

    Recorder recorder() {
        return recorder;
    }

    /** Nothing more is told of it. */
    @Override
    public void close() {
        recorder.close();
    }
}
