package tcpchat.gui;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Executor;
import tcpchat.client.Step4Receive;

/**
 * What the client's window does: it puts the five steps behind the buttons. Four handlers are yours to write; the rest
 * is given.
 *
 * <p>Two threads meet here. The <b>event thread</b> presses the buttons, owns the fields below and alone may touch the
 * view; it must never wait. The <b>background</b> makes every call of a step, for each of them may wait. Work goes
 * there through {@link Session#run}, and its result comes back to the event thread.
 */
public class ClientPresenter {

    /** Tells the server that the conversation is over. Only this chat knows it; to TCP it is a byte like any other. */
    static final String GOODBYE = "#";

    /** How long the client tries to connect. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ClientView view;
    private final ClientSteps steps;
    private Session session;
    /** The connection; {@code null} while there is none. */
    private Socket socket;

    /** A presenter for the view; what the background has to tell reaches it through the event thread. */
    public ClientPresenter(ClientView view, ClientSteps steps, Executor eventThread) {
        this.view = view;
        this.steps = steps;
        this.session = Session.none(new Background(eventThread), this::showState, view::showFault);
    }

    /**
     * Handler 1, the button "connect", on the event thread. Opens a session, and in the background makes a socket and
     * connects it to the address in the window, within 5 seconds ({@link #PATIENCE}). When that is done:
     * {@link #connected}. Where it fails: {@link #giveUp}. While a session is open, a notice
     * {@link Word#NOTICE_ALREADY_CONNECTED}, and nothing else changes.
     *
     * <p>The session owns the socket from its first moment on, so that "disconnect" can end the handshake.
     */
    public void connect() {
        if (!session.isOver()) {
            view.notice(Word.NOTICE_ALREADY_CONNECTED);
            return;
        }
        Address server = view.address();
        Session fresh = openSession();
        fresh.run(Action.CONNECT, () -> {
            Socket created = fresh.own(steps.create().create());
            steps.connect().connect(created, server.host(), server.port(), PATIENCE);
            return created;
        }, this::connected, this::giveUp);
    }

    /**
     * Handler 2, the button "send" and the Enter key, on the event thread. Sends the text of the input line in the
     * background; when it is sent, shows it as {@link Word#FROM_CLIENT} and empties the input line. Where sending
     * fails, the server is gone. Not connected: a notice {@link Word#NOTICE_NOT_CONNECTED}. What {@link #isMessage}
     * refuses is not sent.
     */
    public void send() {
        Socket to = socket;
        String text = view.input();
        if (to == null) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
        } else if (isMessage(text)) {
            session.run(Action.SEND, () -> steps.send().send(to, text), () -> {
                view.say(Word.FROM_CLIENT, text);
                view.emptyInput();
            }, failure -> serverGone());
        }
    }

    /**
     * Handler 3, in the background, from connect to the end of the connection: receives one text after the other, with
     * step 4 ({@link Step4Receive}), and tells the event thread to show each as {@link Word#FROM_SERVER}. It returns at
     * the end of the stream; what the receiving step throws reaches the caller. Either way the caller then says that
     * the server is gone.
     *
     * @param current the session that this connection belongs to
     * @param from    its socket
     */
    public void receiveLoop(Session current, Socket from) throws IOException {
        Step4Receive receiver = steps.receivers().get();
        for (String text = receiver.receive(from); text != null; text = receiver.receive(from)) {
            String arrived = text;
            current.tell(() -> view.say(Word.FROM_SERVER, arrived));
        }
    }

    /**
     * Handler 4, the button "disconnect", on the event thread. Ends the session: its farewell sends the goodbye sign
     * and closes the socket. Says {@link Word#SAY_DISCONNECTED}. While it still connects there is nobody to say goodbye
     * to. No session open: a notice {@link Word#NOTICE_NOT_CONNECTED}.
     */
    public void disconnect() {
        if (session.isOver()) {
            view.notice(Word.NOTICE_NOT_CONNECTED);
            return;
        }
        Socket last = socket;
        session.end(() -> {
            if (last != null) {
                steps.send().send(last, GOODBYE);
            }
            steps.close().close(last);
        });
        view.say(Word.SAY_DISCONNECTED);
    }

    /** The window is being closed. Given. */
    public void close() {
        try {
            if (!session.isOver()) {
                disconnect();
            }
        } catch (UnsupportedOperationException todo) {
            // Not written yet: the session closes what it owns, without a goodbye.
        } finally {
            session.end(() -> {});
            session.whenClosed(view::dispose);
        }
    }

    /** Opens a session, before which there was none or it is over, and clears the window for it. Given. */
    Session openSession() {
        view.clear();
        session = session.next();
        return session;
    }

    /** The handshake is done: from here on what the server sends appears by itself. Given. */
    void connected(Socket connection) {
        socket = connection;
        view.say(Word.SAY_CONNECTED);
        Session current = session;
        current.run(Action.RECEIVE,
                () -> receiveLoop(current, connection),
                this::serverGone,
                failure -> serverGone());
    }

    /** Connecting has failed: ends the session, and says why. */
    private void giveUp(Exception failure) {
        session.end(() -> {});
        view.say(Word.SAY_CONNECT_FAILED, failure);
    }

    /** The server has closed or vanished: ends the session, and says so. */
    private void serverGone() {
        Socket gone = socket;
        session.end(() -> steps.close().close(gone));
        view.say(Word.SAY_SERVER_GONE);
    }

    /** Whether this can be sent: an empty text is nothing to send, and a lone goodbye sign would end the server. */
    private boolean isMessage(String text) {
        if (text.equals(GOODBYE)) {
            view.notice(Word.NOTICE_GOODBYE_SIGN);
        }
        return !text.isEmpty() && !text.equals(GOODBYE);
    }

    private void showState() {
        if (session.isOver()) {
            socket = null;
        }
        ClientState state = session.isOver() ? ClientState.NOT_CONNECTED
                : socket == null ? ClientState.CONNECTING : ClientState.CONNECTED;
        view.showState(state, session.underWay());
    }
}
