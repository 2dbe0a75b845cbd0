package tcpchat.grader.wire;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the body of a frame. It trusts nothing: a type that is not on the list, a length beyond what is there, values
 * within values without end, and anything left over are {@link Malformed}.
 */
// Both JVMs have the very same classes, so a place in an enum means the same in both.
@SuppressWarnings("EnumOrdinal")
public final class ValueReader {

    private static final int DEEPEST = 3 * Thrown.DEEPEST_CAUSE;

    /** Twice as many as the longest exception has: an object takes far more memory than the bytes that tell of it. */
    private static final int MOST_VALUES = 10_000;

    /** Of a class, a method or a file. */
    private static final int LONGEST_NAME = 1_000;

    private final DataInputStream in;
    private int depth;
    private int count;

    public ValueReader(byte[] body) {
        in = new DataInputStream(new ByteArrayInputStream(body));
    }

    /** The operation that is asked for. */
    public Operation operation() throws IOException {
        try {
            return Operation.of(in.readUnsignedShort());
        } catch (EOFException cut) {
            throw new Malformed("a body that is too short");
        }
    }

    /** The next value, which has to be of that type; {@code null} is of each. */
    public <T> T value(Class<T> type) throws IOException {
        Object value = value();
        if (value != null && !type.isInstance(value)) {
            throw new Malformed(type.getSimpleName() + " expected, not " + value.getClass().getSimpleName());
        }
        return type.cast(value);
    }

    /** The next value, which has to be of that type and there. */
    public <T> T some(Class<T> type) throws IOException {
        T value = value(type);
        if (value == null) {
            throw new Malformed(type.getSimpleName() + " expected, not null");
        }
        return value;
    }

    /** The next values, which are a list of that type. */
    public <T> List<T> list(Class<T> type) throws IOException {
        List<T> typed = new ArrayList<>();
        for (Object value : some(List.class)) {
            if (!type.isInstance(value)) {
                throw new Malformed("a list of " + type.getSimpleName() + " expected");
            }
            typed.add(type.cast(value));
        }
        return typed;
    }

    /** Checks that nothing is left. */
    public void end() throws Malformed, IOException {
        if (in.available() > 0) {
            throw new Malformed(in.available() + " bytes too many");
        }
    }

    /** The next value, whatever its type. */
    public Object value() throws IOException {
        if (++depth > DEEPEST || ++count > MOST_VALUES) {
            throw new Malformed("values within values");
        }
        try {
            return ofType(in.readByte());
        } catch (EOFException cut) {
            throw new Malformed("a body that is too short");
        } catch (IllegalArgumentException outOfRange) {
            throw new Malformed(String.valueOf(outOfRange.getMessage()));
        } finally {
            depth--;
        }
    }

    private Object ofType(byte letter) throws IOException {
        return switch (letter) {
            case '0' -> null;
            case 'b' -> in.readBoolean();
            case 'i' -> in.readInt();
            case 'l' -> in.readLong();
            case 's' -> text();
            case 'y' -> bytes();
            case 'r' -> reference();
            case 'd' -> duration();
            case 'a' -> socketAddress();
            case 'n' -> address();
            case 'o' -> SocketOptions.of(text());
            case 'v' -> values();
            case 't' -> new Thrown(value(Reference.class), list(String.class), value(String.class),
                    list(StackTraceElement.class), value(Thrown.class));
            case 'c' ->
                new StackTraceElement(name(some(String.class)), name(some(String.class)), name(value(String.class)),
                        in.readInt());
            case 'f' -> new Foreign(text(), in.readInt(), in.readBoolean(), in.readBoolean());
            default -> throw new Malformed("no such type: " + letter);
        };
    }

    private byte[] bytes() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new Malformed("a length of " + length);
        }
        return in.readNBytes(length);
    }

    private String text() throws IOException {
        byte[] utf16 = bytes();
        if (utf16.length % 2 != 0) {
            throw new Malformed("half a character");
        }
        char[] chars = new char[utf16.length / 2];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) ((utf16[2 * i] & 0xff) << 8 | utf16[2 * i + 1] & 0xff);
        }
        return new String(chars);
    }

    /** Names are shown as they are, in the midst of sentences. */
    private static String name(String name) throws Malformed {
        if (name != null && (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl))) {
            throw new Malformed("a name of " + name.length() + " characters");
        }
        return name;
    }

    private Reference reference() throws IOException {
        int type = in.readUnsignedByte();
        if (type >= Reference.Type.values().length) {
            throw new Malformed("no such type of reference: " + type);
        }
        return new Reference(Reference.Type.values()[type], in.readInt());
    }

    private Duration duration() throws IOException {
        long seconds = in.readLong();
        int nanos = in.readInt();
        if (nanos < 0 || nanos > 999_999_999) {
            throw new Malformed("nanoseconds: " + nanos);
        }
        return Duration.ofSeconds(seconds, nanos);
    }

    private InetSocketAddress socketAddress() throws IOException {
        Object host = value();
        int port = in.readInt();
        if (host instanceof String name) {
            return InetSocketAddress.createUnresolved(name, port);
        }
        if (host instanceof InetAddress address) {
            return new InetSocketAddress(address, port);
        }
        throw new Malformed("an address without a host");
    }

    private InetAddress address() throws IOException {
        String name = value(String.class);
        byte[] bytes = some(byte[].class);
        try {
            // Of bytes and, at most, a name that nobody looks up.
            return InetAddress.getByAddress(name, bytes);
        } catch (UnknownHostException wrongLength) {
            throw new Malformed("an address of " + bytes.length + " bytes");
        }
    }

    private List<Object> values() throws IOException {
        int count = in.readInt();
        // Each takes a byte at least, so there can't be more of them than bytes.
        if (count < 0 || count > in.available()) {
            throw new Malformed("a list of " + count);
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(value());
        }
        return values;
    }
}
