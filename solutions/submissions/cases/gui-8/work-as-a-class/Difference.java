package tcpchat.gui;

import java.io.IOException;

/** Returns early; the work is an anonymous class. */
class ServerPresenter {

    public void send() {
        String text = view.input();
        if (connection == null) {
            view.notice(Word.NOTICE_NO_CLIENT);
            return;
        }
        if (text.length() == 0) {
            return;
        }
        Socket to = connection;
        session.run(Action.SEND, new Session.Task() {
            @Override
            public void run() throws IOException {
                steps.send().send(to, text);
            }
        }, () -> {
            view.say(Word.FROM_SERVER, text);
            view.emptyInput();
        }, failure -> view.say(Word.SAY_SEND_FAILED, failure));
    }
}
