package tcpchat.gui;

import static tcpchat.gui.Action.CONNECT;
import static tcpchat.gui.Action.RECEIVE;
import static tcpchat.gui.Action.SEND;
import static tcpchat.gui.Word.FROM_CLIENT;
import static tcpchat.gui.Word.FROM_SERVER;
import static tcpchat.gui.Word.NOTICE_ALREADY_CONNECTED;
import static tcpchat.gui.Word.NOTICE_GOODBYE_SIGN;
import static tcpchat.gui.Word.NOTICE_NOT_CONNECTED;
import static tcpchat.gui.Word.SAY_CONNECTED;
import static tcpchat.gui.Word.SAY_CONNECT_FAILED;
import static tcpchat.gui.Word.SAY_DISCONNECTED;
import static tcpchat.gui.Word.SAY_SERVER_GONE;

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
 * there through {@link Session#run}, and what comes of it comes back to the event thread.
 */
public class ClientPresenter {

    /** What tells the server that the conversation is over. TCP knows nothing of it: it is a word of this chat. */
    static final String GOODBYE = "#";

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
     * connects it to the address in the window. When that is done: {@link #connected}. Where it fails the session is
     * given up with {@link Word#SAY_CONNECT_FAILED} and the reason. While a session is open, a notice
     * {@link Word#NOTICE_ALREADY_CONNECTED}, and nothing else changes.
     *
     * <p>The session owns the socket from its first moment on, so that "disconnect" can end the handshake.
     */
    public void connect() {
        if (!session.isOver()) {
            view.notice(NOTICE_ALREADY_CONNECTED);
            return;
        }
        Address address = view.address();
        Session fresh = openSession();
        fresh.run(CONNECT, () -> {
            Socket created = fresh.own(steps.create().create());
            steps.connect().connect(created, address.host(), address.port(), PATIENCE);
            return created;
        }, this::connected, failure -> giveUp(SAY_CONNECT_FAILED, failure));
    }

    /**
     * Handler 2, the button "send" and the Enter key, on the event thread. Sends the text of the input line in the
     * background; when it is sent, shows it as {@link Word#FROM_CLIENT} and empties the input line. Where sending
     * fails, the server is gone. Not connected: a notice {@link Word#NOTICE_NOT_CONNECTED}. What {@link #isMessage}
     * refuses is not sent.
     */
    public void send() {
        Socket to = socket;
        if (to == null) {
            view.notice(NOTICE_NOT_CONNECTED);
            return;
        }
        String text = view.input();
        if (isMessage(text)) {
            session.run(SEND, () -> steps.send().send(to, text), () -> {
                view.say(FROM_CLIENT, text);
                view.emptyInput();
            }, failure -> serverGone());
        }
    }

    /**
     * Handler 3, in the background, from connect to the end of the connection: receives one text after the other and
     * tells the event thread to show each as {@link Word#FROM_SERVER}. It returns at the end of the stream; what the
     * receiving step throws reaches the caller. Either way the caller then says that the server is gone.
     *
     * @param current the session that this connection belongs to
     * @param from    its socket
     */
    public void receiveLoop(Session current, Socket from) throws IOException {
        Step4Receive receiver = steps.receivers().get();
        String text;
        while ((text = receiver.receive(from)) != null) {
            String arrived = text;
            current.tell(() -> view.say(FROM_SERVER, arrived));
        }
    }

    /**
     * Handler 4, the button "disconnect", on the event thread. Ends the session: its farewell sends the goodbye sign
     * and closes the socket. Says {@link Word#SAY_DISCONNECTED}. While it still connects there is nobody to say goodbye
     * to. No session open: a notice {@link Word#NOTICE_NOT_CONNECTED}.
     */
    public void disconnect() {
        if (session.isOver()) {
            view.notice(NOTICE_NOT_CONNECTED);
            return;
        }
        Socket last = socket;
        if (last == null) {
            session.end(() -> {});
            view.say(SAY_DISCONNECTED);
            return;
        }
        Session current = session;
        current.run(SEND, () -> steps.send().send(last, GOODBYE), () -> hangUp(current, last),
                failure -> hangUp(current, last));
    }

    private void hangUp(Session current, Socket last) {
        current.end(() -> steps.close().close(last));
        view.say(SAY_DISCONNECTED);
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
        view.say(SAY_CONNECTED);
        Session current = session;
        current.run(RECEIVE, () -> receiveLoop(current, connection), this::serverGone, failure -> serverGone());
    }

    private void giveUp(Word sentence, Exception failure) {
        session.end(() -> {});
        view.say(sentence, failure);
    }

    private void serverGone() {
        Socket gone = socket;
        session.end(() -> steps.close().close(gone));
        view.say(SAY_SERVER_GONE);
    }

    /** Whether this can be sent: an empty text is nothing to send, and a lone goodbye sign would end the server. */
    private boolean isMessage(String text) {
        if (text.equals(GOODBYE)) {
            view.notice(NOTICE_GOODBYE_SIGN);
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
