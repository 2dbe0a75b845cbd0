package tcpchat.gui;

/** Takes a goodbye sign with blanks around it for a goodbye. */
class ServerPresenter {

    private void received(String text) {
        if (text == null || text.strip().equals(GOODBYE)) {
            clientGone();
        } else {
            view.say(Word.FROM_CLIENT, text);
        }
    }
}
