package tcpchat.gui;

import java.net.Socket;
import java.util.Optional;

/**
 * Where to connect to, or where to listen, as the user typed it.
 *
 * @param hostText       what stands in the field of the host
 * @param portText       what stands in the field of the port
 * @param everyInterface whether a server is to listen on every interface, whatever the host is
 * @param lowestPort     0 where port 0 has a meaning: to a server it is any free port; else 1
 */
public record Address(String hostText, String portText, boolean everyInterface, int lowestPort) {

    /** Where the windows talk unless they are told otherwise: this machine, the tutorial's port. */
    public static final Address DEFAULT = new Address("127.0.0.1", "8888");

    private static final int HIGHEST_PORT = 65_535;

    /** The address of one host: a name or an IP address. */
    public Address(String hostText, String portText) {
        this(hostText, portText, false);
    }

    /** The address of one host or of every interface. */
    public Address(String hostText, String portText, boolean everyInterface) {
        this(hostText, portText, everyInterface, 0);
    }

    /** The far end of that connection; empty where a step that is not right yet has returned none. */
    static Optional<Address> ofPeer(Socket connection) {
        return Optional.ofNullable(connection).map(Socket::getInetAddress)
                .map(host -> new Address(host.getHostAddress(), String.valueOf(connection.getPort())));
    }

    /** The same as an address to connect to. */
    Address toConnectTo() {
        return new Address(hostText, portText, false, 1);
    }

    /** The same with another port: the one that the system gave where port 0 was asked for. */
    public Address withPort(int port) {
        return new Address(hostText, String.valueOf(port), everyInterface, lowestPort);
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
     * @throws IllegalArgumentException where it is no whole number from 0 to 65535, or 0 and nothing is meant by that
     */
    public int port() {
        if (!isPort()) {
            throw new IllegalArgumentException("port " + portText);
        }
        int port = Integer.parseInt(portText.strip());
        if (port < lowestPort) {
            throw new PortZero();
        }
        return port;
    }

    /** Java itself would take a sign, and digits of other scripts. */
    private boolean isPort() {
        String text = portText.strip();
        return text.matches("[0-9]{1,9}") && Integer.parseInt(text) <= HIGHEST_PORT;
    }

    /** The address in its normal form, such as {@code 127.0.0.1:8888}; {@code *} means every interface. */
    @Override
    public String toString() {
        String host = everyInterface ? "*" : hostText;
        boolean isBare = host.contains(":") && !host.startsWith("[");
        String port = isPort() ? String.valueOf(Integer.parseInt(portText.strip())) : portText;
        return (isBare ? "[" + host + "]" : host) + ":" + port;
    }

    /** The field of the host is empty. */
    static final class MissingHost extends IllegalArgumentException {

        MissingHost() {
            super("no host");
        }
    }

    /** Nobody can be reached at port 0. */
    static final class PortZero extends IllegalArgumentException {

        PortZero() {
            super("port 0");
        }
    }
}
