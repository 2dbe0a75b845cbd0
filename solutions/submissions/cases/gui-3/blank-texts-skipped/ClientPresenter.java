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

public class ClientPresenter {

    static final String GOODBYE = "#";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ClientView view;
    private final ClientSteps steps;
    private Session session;
    private Socket socket;

    public ClientPresenter(ClientView view, ClientSteps steps, Executor eventThread) {
        this.view = view;
        this.steps = steps;
        this.session = Session.none(new Background(eventThread), this::showState, view::showFault);
    }

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

    public void send() {
        Socket to = socket;
        String text = view.input();
        if (to == null) {
            view.notice(NOTICE_NOT_CONNECTED);
        } else if (isMessage(text)) {
            session.run(SEND, () -> steps.send().send(to, text), () -> {
                view.say(FROM_CLIENT, text);
                view.emptyInput();
            }, failure -> serverGone());
        }
    }

    public void receiveLoop(Session current, Socket from) throws IOException {
        Step4Receive receiver = steps.receivers().get();
        while (true) {
            String text = receiver.receive(from);
            if (text == null) {
                break;
            }
            if (text.isBlank()) {
                continue; // nothing worth showing
            }
            current.tell(() -> view.say(FROM_SERVER, text));
        }
    }

    public void disconnect() {
        if (session.isOver()) {
            view.notice(NOTICE_NOT_CONNECTED);
            return;
        }
        Socket last = socket;
        session.end(() -> {
            if (last != null) {
                steps.send().send(last, GOODBYE);
            }
            steps.close().close(last);
        });
        view.say(SAY_DISCONNECTED);
    }

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

    Session openSession() {
        view.clear();
        session = session.next();
        return session;
    }

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
