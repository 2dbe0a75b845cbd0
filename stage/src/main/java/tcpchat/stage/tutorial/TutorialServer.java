package tcpchat.stage.tutorial;

import java.awt.EventQueue;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import tcpchat.gui.ServerSteps;
import tcpchat.server.Step5Receive;
import tcpchat.tutor.steps.Language;

/**
 * What the four buttons do, at a free port. Where a call that may wait is made is for the executor to say: that is all
 * the difference between the original tutorial's window and one that goes on answering. Belongs to the event thread.
 */
final class TutorialServer {

    private static final String WORDS = "tcpchat.gui.words";
    private static final String HOST = "127.0.0.1";
    private static final int BACKLOG = 5;

    private final ServerSteps steps;
    private final Executor waiting;
    private final Consumer<String> screen;
    private ServerSocket serverSocket;
    private Socket connection;
    private Step5Receive receiver;
    private boolean waits;

    /** Work that may wait, and may fail. */
    private interface Call<T> {
        T run() throws IOException;
    }

    TutorialServer(ServerSteps steps, Executor waiting, Consumer<String> screen) {
        this.steps = steps;
        this.waiting = waiting;
        this.screen = screen;
    }

    void start() {
        try {
            if (serverSocket == null) {
                ServerSocket fresh = steps.create().create();
                InetSocketAddress address = steps.bind().bindAddress(fresh, HOST, 0);
                steps.listen().listen(fresh, address, BACKLOG);
                serverSocket = fresh;
            }
            say("say.started");
        } catch (IOException failure) {
            say("say.start.failed", failure.getMessage());
        }
    }

    void accept() {
        if (serverSocket == null) {
            say("notice.not.started");
        } else if (connection == null) {
            call(() -> steps.accept().accept(serverSocket), accepted -> {
                connection = accepted;
                receiver = steps.receivers().get();
                say("say.client.connected");
            }, "say.accept.failed");
        } else {
            say("say.client.connected");
        }
    }

    void receive() {
        if (connection == null) {
            say("notice.no.client");
        } else {
            call(() -> receiver.receive(connection), message -> say("from.client", message), "say.client.gone");
        }
    }

    void send(String message) {
        if (connection == null) {
            say("notice.no.client");
            return;
        }
        try {
            steps.send().send(connection, message);
            say("from.server", message);
        } catch (IOException failure) {
            say("say.send.failed", failure.getMessage());
        }
    }

    /** Makes the call, one at a time, where calls are made; shows on the event thread what comes of it. */
    private <T> void call(Call<T> work, Consumer<T> show, String failed) {
        if (waits) {
            return;
        }
        waits = true;
        waiting.execute(() -> {
            try {
                T value = work.run();
                EventQueue.invokeLater(() -> end(() -> show.accept(value)));
            } catch (IOException failure) {
                EventQueue.invokeLater(() -> end(() -> say(failed, failure.getMessage())));
            }
        });
    }

    private void end(Runnable show) {
        waits = false;
        show.run();
    }

    private void say(String key, Object... arguments) {
        screen.accept(Language.say(WORDS, key, arguments));
    }
}
