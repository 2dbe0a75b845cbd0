package tcpchat.gui;

/**
 * Where to connect to, or where to listen, as the user typed it.
 *
 * @param host     a name or an IP address; for a server {@code ""} means every interface
 * @param portText what stands in the field of the port
 */
public record Address(String host, String portText) {

    /** Where the windows talk unless they are told otherwise: this machine, the tutorial's port. */
    public static final Address DEFAULT = new Address("127.0.0.1", "8888");

    private static final int HIGHEST_PORT = 65_535;

    /**
     * The port as a number.
     *
     * @throws IllegalArgumentException where it is no whole number from 0 to 65535
     */
    public int port() {
        int port = Integer.parseInt(portText.strip());
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("port " + port);
        }
        return port;
    }
}
