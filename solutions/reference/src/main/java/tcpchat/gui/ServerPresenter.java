package tcpchat.gui;

import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Executor;
import tcpchat.server.Step5Receive;

/**
 * What the server's window does: it puts the seven steps behind the buttons. Four handlers are yours to write; the rest
 * is given.
 *
 * <p>Two threads meet here. The <b>event thread</b> presses the buttons, owns the fields below and alone may touch the
 * view; it must never wait. The <b>background</b> makes every call of a step, for each of them may wait. Work goes
 * there through {@link Session#run}, and its result comes back to the event thread.
 *
 * <p>A {@code #} that arrives together with other text, as in "bye#", is shown as it came. TCP marks no end of a
 * message, so nobody can tell a goodbye behind another text from a text that ends so, such as "C#". A client
 * that has really left has closed its end too: the next receive finds the end of the stream and says so.
 */
public class ServerPresenter {

    /** Tells the server that the conversation is over. Only this chat knows it; to TCP it is a byte like any other. */
    static final String GOODBYE = "#";

    private static final int BACKLOG = 5;

    private final ServerView view;
    private final ServerSteps steps;
    private Session session;
    /** Where clients connect to; {@code null} while the server is not started. */
    private ServerSocket serverSocket;
    /** The client's connection; {@code null} while there is none. */
    private Socket connection;
    private Step5Receive receiver;

    /** A presenter for the view; what the background has to tell reaches it through the event thread. */
    public ServerPresenter(ServerView view, ServerSteps steps, Executor eventThread) {
        this.view = view;
        this.steps = steps;
        this.session = Session.none(new Background(eventThread), this::showState, view::showFault);
    }

    /** The button that starts the server, and stops it while it runs; on the event thread. Given. */
    public void startOrStop() {
        if (session.isOver()) {
            start();
        } else {
            stop();
        }
    }

    /**
     * Handler 5, the button "start", on the event thread. Opens a session, and in the background makes a server socket,
     * settles the address in the window for it, and listens there with a backlog of 5. When that is done:
     * {@link #started}. Where it fails: {@link #giveUp}.
     *
     * <p>The session owns the server socket from its first moment on.
     */
    public void start() {
        Address here = view.address();
        Session fresh = openSession();
        fresh.run(Action.START, () -> {
            ServerSocket created = fresh.own(steps.create().create());
            InetSocketAddress address = steps.bind().bindAddress(created, here.host(), here.port());
            steps.listen().listen(created, address, BACKLOG);
            return created;
        }, this::started, this::giveUp);
    }

    /** Stops the server: step 7, also while accept or receive waits; on the event thread. Given. */
    public void stop() {
        endWith(Word.SAY_STOPPED);
    }

    /**
     * Handler 6, the button "accept", on the event thread. Waits for a client in the background; when one is there:
     * {@link #accepted}. Where that fails, {@link Word#SAY_ACCEPT_FAILED} and the reason. A client is there already:
     * {@link Word#SAY_CLIENT_CONNECTED}, and nothing else happens. Not started: a notice
     * {@link Word#NOTICE_NOT_STARTED}.
     *
     * <p>The session owns the connection too.
     */
    public void accept() {
        Session current = session;
        ServerSocket door = serverSocket;
        if (door == null) {
            view.notice(Word.NOTICE_NOT_STARTED);
        } else if (connection != null) {
            view.say(Word.SAY_CLIENT_CONNECTED);
        } else {
            current.run(Action.ACCEPT, () -> current.own(steps.accept().accept(door)), this::accepted,
                    failure -> view.say(Word.SAY_ACCEPT_FAILED, failure));
        }
    }

    /**
     * Handler 7, the button "receive", on the event thread. Receives once, in the background, and shows the text as
     * {@link Word#FROM_CLIENT}. Exactly the goodbye sign, the end of the stream, or a failure mean that the client is
     * gone: {@link #clientGone}. No client: a notice {@link Word#NOTICE_NO_CLIENT}.
     */
    public void receive() {
        Socket from = connection;
        Step5Receive current = receiver;
        if (from == null) {
            view.notice(Word.NOTICE_NO_CLIENT);
        } else {
            session.run(Action.RECEIVE, () -> current.receive(from), this::received, failure -> clientGone());
        }
    }

    private void received(String text) {
        if (text == null || text.equals(GOODBYE)) {
            clientGone();
        } else {
            view.say(Word.FROM_CLIENT, text);
        }
    }

    /**
     * Handler 8, the button "send" and the Enter key, on the event thread. Sends the text of the input line in the
     * background; when it is sent, shows it as {@link Word#FROM_SERVER} and empties the input line. Where that fails,
     * {@link Word#SAY_SEND_FAILED} and the reason. No client: a notice {@link Word#NOTICE_NO_CLIENT}. An empty text
     * is not sent.
     */
    public void send() {
        Socket to = connection;
        String text = view.input();
        if (to == null) {
            view.notice(Word.NOTICE_NO_CLIENT);
        } else if (!text.isEmpty()) {
            session.run(Action.SEND, () -> steps.send().send(to, text), () -> {
                view.say(Word.FROM_SERVER, text);
                view.emptyInput();
            }, failure -> view.say(Word.SAY_SEND_FAILED, failure));
        }
    }

    /** The window is being closed; on the event thread. Given. */
    public void close() {
        if (!session.isOver()) {
            stop();
        }
        session.whenClosed(view::dispose);
    }

    /** Opens a session, before which there was none or it is over, and clears the window for it. Given. */
    Session openSession() {
        view.clear();
        session = session.next();
        return session;
    }

    /** The server listens. Given. */
    void started(ServerSocket listening) {
        serverSocket = listening;
        // Where port 0 was typed, the system has chosen one.
        view.showAddress(view.address().withPort(listening.getLocalPort()));
        view.say(Word.SAY_STARTED);
    }

    /** A client is there. Its connection gets a receiver of its own. Given. */
    void accepted(Socket client) {
        connection = client;
        receiver = steps.receivers().get();
        Address.ofPeer(client).ifPresent(view::showClient);
        view.say(Word.SAY_CLIENT_CONNECTED);
    }

    /** The client has said goodbye, closed or vanished: ends the session, and says so. */
    private void clientGone() {
        endWith(Word.SAY_CLIENT_GONE);
    }

    /** Ends the session with step 7, and says why. */
    private void endWith(Word sentence) {
        Socket client = connection;
        ServerSocket listening = serverSocket;
        session.end(() -> steps.close().close(client, listening));
        view.say(sentence);
    }

    /** The start has failed: ends the session, and says why. */
    private void giveUp(Exception failure) {
        session.end(() -> {});
        view.say(Word.SAY_START_FAILED, failure);
    }

    private void showState() {
        if (session.isOver()) {
            serverSocket = null;
            connection = null;
            receiver = null;
        }
        view.showState(state(), session.underWay());
    }

    private ServerState state() {
        if (session.isOver()) {
            return ServerState.STOPPED;
        } else if (connection != null) {
            return session.underWay().contains(Action.RECEIVE) ? ServerState.RECEIVING : ServerState.CONNECTED;
        } else if (serverSocket != null) {
            return session.underWay().contains(Action.ACCEPT) ? ServerState.ACCEPTING : ServerState.LISTENING;
        }
        return ServerState.STARTING;
    }
}
