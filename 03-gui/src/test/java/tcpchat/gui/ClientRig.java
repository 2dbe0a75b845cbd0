package tcpchat.gui;

import static tcpchat.tutor.words.Sentence.say;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.List;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;

/** A client's presenter without a screen. */
final class ClientRig extends Rig<ClientView> {

    final ClientDoubles doubles = new ClientDoubles();
    final ClientPresenter presenter;
    private Session session;

    private ClientRig() {
        super(ClientView.class);
        presenter = new WithoutLoop(this);
    }

    private ClientRig(ClientSteps steps) {
        super(ClientView.class);
        presenter = new ClientPresenter(view, steps, eventThread());
    }

    /** A presenter on doubles of the steps, and with a receive loop that drops what comes. */
    static ClientRig onDoubles(Loopback loopback) {
        ClientRig rig = loopback.own(new ClientRig());
        loopback.own(rig.doubles);
        return rig;
    }

    /** The whole presenter on the real steps. */
    static ClientRig onOwnSteps(Loopback loopback) {
        return loopback.own(new ClientRig(ClientSteps.own()));
    }

    /** Puts the presenter where connect leaves it, without connect. */
    Connection connected(Loopback loopback) throws Exception {
        Connection connection = loopback.connection();
        press(() -> {
            session = presenter.openSession();
            presenter.connected(session.own(connection.socket()));
        });
        expectState(ClientState.CONNECTED, Action.RECEIVE);
        forget();
        return connection;
    }

    /** Waits for the end of the session, and checks what the peer has received up to then. */
    void expectFarewell(Connection connection, String received) throws Exception {
        try {
            expectState(ClientState.NOT_CONNECTED);
            Wire.expectNoThreads();
            expectAlive();
        } catch (NullPointerException e) {
            throw new Finding(say("the farewell still has what it needs"), say("the call threw {0}", e),
                    Misconception.FIELD_SHARED);
        }
        connection.peer().expectTextThenEnd(received, this::causeOfFarewell);
    }

    /** Why the farewell was another: by then the field is empty that it may have asked. */
    private Misconception causeOfFarewell() {
        boolean saidGoodbye = doubles.calls.stream().anyMatch(call -> call.startsWith("send #"));
        return saidGoodbye ? null
                : doubles.calls.contains("close" + NULL) ? Misconception.FIELD_SHARED
                : Misconception.GOODBYE_MISSING;
    }

    /** The receive loop as the student writes it. */
    void receiveLoop(Session current, Socket from) throws IOException {
        withLoop().receiveLoop(current, from);
    }

    /** A presenter for this view whose receive loop is the student's. */
    ClientPresenter withLoop() {
        return new ClientPresenter(view, doubles.steps(), eventThread());
    }

    Session session() {
        return session;
    }

    /** Opens a session in which nothing goes on. */
    Session opensSession() throws Exception {
        session = ask(presenter::openSession);
        return session;
    }

    @Override
    List<String> calls() {
        return doubles.calls;
    }

    @Override
    void closeWindow() {
        presenter.close();
    }

    /** Each handler is tested alone: the others need not be written yet. */
    private static final class WithoutLoop extends ClientPresenter {

        WithoutLoop(ClientRig rig) {
            super(rig.view, rig.doubles.steps(), rig.eventThread());
        }

        @Override
        public void receiveLoop(Session current, Socket from) throws IOException {
            Rig.expectNoTimeout(from.getSoTimeout());
            from.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }
}
