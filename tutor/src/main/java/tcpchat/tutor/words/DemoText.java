package tcpchat.tutor.words;

/** What a talk in the terminal shows, and why there can't be one. */
public enum DemoText implements Text {

    CLIENT, SERVER, SENT, RECEIVED, MORE, GREETING,
    PORT_RANGE, PORT_TAKEN, HOST_MISSING, HOST_UNKNOWN, HOST_FOREIGN, MESSAGE_EMPTY, MESSAGE_LONG,
    MESSAGES_NEED_TEXT, EXPERIMENTS_NEED_TEXT, PCAP_NEEDS_REPLAY, NO_REFERENCE, NO_STAGE, NO_WINDOWS, NOT_WRITTEN, HUNG,
    FAILED;

    @Override
    public String bundle() {
        return "tcpchat.tutor.demo";
    }
}
