package tcpchat.gui;

/** Receives until nothing is left, not once for each press. */
class ServerPresenter {

    public void receive() {
        Socket from = connection;
        Step5Receive by = receiver;
        if (from == null) {
            view.notice(Word.NOTICE_NO_CLIENT);
            return;
        }
        session.run(Action.RECEIVE, () -> {
            String first = by.receive(from);
            if (first == null) {
                return null;
            }
            StringBuilder all = new StringBuilder(first);
            // take the whole message, however long
            while (from.getInputStream().available() > 0) {
                String more = by.receive(from);
                if (more == null) {
                    break;
                }
                all.append(more);
            }
            return all.toString();
        }, text -> {
            if (text == null || GOODBYE.equals(text)) {
                clientGone();
            } else {
                view.say(Word.FROM_CLIENT, text);
            }
        }, failure -> clientGone());
    }
}
