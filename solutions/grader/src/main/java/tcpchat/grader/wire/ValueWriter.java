package tcpchat.grader.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketOption;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** Puts values of the closed list of types into the body of a frame: each a letter for its type, and what it holds. */
// Both JVMs have the very same classes, so a place in an enum means the same in both.
@SuppressWarnings("EnumOrdinal")
public final class ValueWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** The body so far. */
    public byte[] body() {
        return bytes.toByteArray();
    }

    /** Writes the operation that is asked for. */
    public ValueWriter operation(Operation operation) throws IOException {
        out.writeShort(operation.ordinal());
        return this;
    }

    /**
     * Writes one value.
     *
     * @throws Malformed where its type is not on the list
     */
    public ValueWriter value(Object value) throws IOException {
        if (value == null) {
            out.writeByte('0');
        } else if (value instanceof Boolean bool) {
            out.writeByte('b');
            out.writeBoolean(bool);
        } else if (value instanceof Integer number) {
            out.writeByte('i');
            out.writeInt(number);
        } else if (value instanceof Long number) {
            out.writeByte('l');
            out.writeLong(number);
        } else if (value instanceof String text) {
            out.writeByte('s');
            text(text);
        } else if (value instanceof byte[] array) {
            out.writeByte('y');
            out.writeInt(array.length);
            out.write(array);
        } else {
            object(value);
        }
        return this;
    }

    private void object(Object value) throws IOException {
        if (value instanceof Reference reference) {
            out.writeByte('r');
            out.writeByte(reference.type().ordinal());
            out.writeInt(reference.number());
        } else if (value instanceof Duration duration) {
            out.writeByte('d');
            out.writeLong(duration.getSeconds());
            out.writeInt(duration.getNano());
        } else if (value instanceof InetSocketAddress address) {
            out.writeByte('a');
            value(address.isUnresolved() ? address.getHostString() : address.getAddress());
            out.writeInt(address.getPort());
        } else if (value instanceof InetAddress address) {
            out.writeByte('n');
            // Not getHostName, which would go and ask for a name.
            String text = address.toString();
            value(text.startsWith("/") ? null : text.substring(0, text.lastIndexOf('/')));
            value(address.getAddress());
        } else if (value instanceof SocketOption<?> option && SocketOptions.has(option)) {
            out.writeByte('o');
            text(option.name());
        } else if (value instanceof Collection<?> many) {
            list(many);
        } else {
            record(value);
        }
    }

    private void record(Object value) throws IOException {
        if (value instanceof Thrown thrown) {
            out.writeByte('t');
            value(thrown.reference());
            list(thrown.classes());
            value(thrown.message());
            list(thrown.stack());
            value(thrown.cause());
        } else if (value instanceof StackTraceElement call) {
            out.writeByte('c');
            value(call.getClassName());
            value(call.getMethodName());
            value(call.getFileName());
            out.writeInt(call.getLineNumber());
        } else if (value instanceof Foreign foreign) {
            out.writeByte('f');
            text(foreign.className());
            out.writeInt(foreign.number());
            out.writeBoolean(foreign.bound());
            out.writeBoolean(foreign.closed());
        } else {
            throw new Malformed("no value for the pipe: " + value.getClass().getName());
        }
    }

    private void list(Collection<?> values) throws IOException {
        out.writeByte('v');
        out.writeInt(values.size());
        for (Object value : List.copyOf(values)) {
            value(value);
        }
    }

    /** In UTF-16, for a text of a student's may hold half a pair, which UTF-8 can't say. */
    private void text(String text) throws IOException {
        byte[] utf16 = new byte[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
            utf16[2 * i] = (byte) (text.charAt(i) >> 8);
            utf16[2 * i + 1] = (byte) text.charAt(i);
        }
        out.writeInt(utf16.length);
        out.write(utf16);
    }
}
