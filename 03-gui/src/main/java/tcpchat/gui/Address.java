package tcpchat.gui;

/**
 * Where to connect to, or where to listen, as the user typed it.
 *
 * @param hostText       what stands in the field of the host
 * @param portText       what stands in the field of the port
 * @param everyInterface whether a server is to listen on every interface, whatever the host is
 */
public record Address(String hostText, String portText, boolean everyInterface) {

    /** Where the windows talk unless they are told otherwise: this machine, the tutorial's port. */
    public static final Address DEFAULT = new Address("127.0.0.1", "8888");

    private static final int HIGHEST_PORT = 65_535;

    /** The address of one host: a name or an IP address. */
    public Address(String hostText, String portText) {
        this(hostText, portText, false);
    }

    /**
     * The host: a name, an IP address, or {@code ""} for every interface.
     *
     * @throws IllegalArgumentException where none was typed: a blank would mean every interface to a server, and
     *                                  nobody has asked for that
     */
    public String host() {
        if (everyInterface) {
            return "";
        }
        if (hostText.isBlank()) {
            throw new MissingHost();
        }
        return hostText;
    }

    /**
     * The port as a number.
     *
     * @throws IllegalArgumentException where it is no whole number from 0 to 65535
     */
    public int port() {
        String text = portText.strip();
        // Java itself would take a sign, and digits of other scripts, and the status would show them as they are.
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) > HIGHEST_PORT) {
            throw new IllegalArgumentException("port " + text);
        }
        return Integer.parseInt(text);
    }

    /** The address as a person writes it, such as {@code 127.0.0.1:8888}; {@code *} means every interface. */
    @Override
    public String toString() {
        String host = everyInterface ? "*" : hostText;
        boolean isBare = host.contains(":") && !host.startsWith("[");
        return (isBare ? "[" + host + "]" : host) + ":" + portText;
    }

    /** The field of the host is empty. */
    static final class MissingHost extends IllegalArgumentException {

        MissingHost() {
            super("no host");
        }
    }
}
