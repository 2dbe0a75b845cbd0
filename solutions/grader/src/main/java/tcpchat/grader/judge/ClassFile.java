package tcpchat.grader.judge;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The constants of a class file. Nothing in it is trusted: every count, index and length is checked, and what does not fit
 * ends the reading.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.4">JVMS 4.4</a>
 */
final class ClassFile {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int NATIVE = 0x0100;
    private static final int CLASS = 7;
    private static final int NAME_AND_TYPE = 12;
    private static final int MOST_DIMENSIONS = 255;
    private static final int MOST_LETTERS = 300;

    private final DataInputStream in;
    /** By its index: a {@link String}, an {@link Index}, or {@code null} where it is none of interest. */
    private final Object[] constants;
    private final Set<String> nativeMethods = new LinkedHashSet<>();

    /** A constant that points to one or two others. */
    private record Index(int tag, int first, int second) {}

    /** Reads it to its end. */
    ClassFile(byte[] bytes) throws IOException {
        in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readInt() != MAGIC) {
            throw new IOException("no class file");
        }
        skip(4);
        constants = new Object[in.readUnsignedShort()];
        for (int i = 1; i < constants.length; i++) {
            i += readConstant(i);
        }
        skip(6);
        skip(2L * in.readUnsignedShort());
        readMembers(false);
        readMembers(true);
        skipAttributes();
        if (in.available() > 0) {
            throw new IOException("more than a class file");
        }
    }

    /**
     * Tells each class that it names, such as {@code java.net.Socket}, and each field and method with its type, such as
     * {@code java.lang.System#exit(I)V}. They are not kept: many constants may name one that is long.
     */
    void names(Consumer<String> reader) throws IOException {
        for (Object constant : constants) {
            if (constant instanceof Index index && index.tag == CLASS) {
                reader.accept(className(index));
            } else if (constant instanceof Index index && index.tag != NAME_AND_TYPE) {
                Index nameAndType = index(index.second, NAME_AND_TYPE);
                reader.accept(className(index(index.first, CLASS)) + "#" + name(nameAndType.first)
                        + name(nameAndType.second));
            }
        }
    }

    /** All its texts: those of the code, and each name. */
    Stream<String> texts() {
        return Arrays.stream(constants).filter(String.class::isInstance).map(String.class::cast);
    }

    /** The names of its own methods that are not written in Java. */
    Set<String> nativeMethods() {
        return nativeMethods;
    }

    /** Returns how many more places the constant takes. */
    private int readConstant(int place) throws IOException {
        int tag = in.readUnsignedByte();
        switch (tag) {
            case 1 -> constants[place] = in.readUTF();
            case 3, 4, 17, 18 -> skip(4);
            case 5, 6 -> skip(8);
            case CLASS -> constants[place] = new Index(tag, in.readUnsignedShort(), 0);
            case 9, 10, 11, NAME_AND_TYPE ->
                constants[place] = new Index(tag, in.readUnsignedShort(), in.readUnsignedShort());
            case 8, 16, 19, 20 -> skip(2);
            case 15 -> skip(3);
            default -> throw new IOException("no such constant: " + tag);
        }
        return tag == 5 || tag == 6 ? 1 : 0;
    }

    private void readMembers(boolean methods) throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            int flags = in.readUnsignedShort();
            String name = name(in.readUnsignedShort());
            if (methods && (flags & NATIVE) != 0) {
                nativeMethods.add(name);
            }
            skip(2);
            skipAttributes();
        }
    }

    private void skipAttributes() throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            skip(2);
            skip(Integer.toUnsignedLong(in.readInt()));
        }
    }

    private void skip(long bytes) throws IOException {
        if (bytes > in.available()) {
            throw new IOException("cut short");
        }
        in.skipNBytes(bytes);
    }

    /** An array counts as what it is made of. */
    private String className(Index type) throws IOException {
        String text = text(type.first);
        int dimensions = 0;
        while (dimensions < Math.min(text.length(), MOST_DIMENSIONS) && text.charAt(dimensions) == '[') {
            dimensions++;
        }
        if (dimensions == 0) {
            return cut(text, 0).replace('/', '.');
        }
        String element = cut(text, Math.min(dimensions + 1, text.length()));
        return element.replaceFirst(";$", "").replace('/', '.');
    }

    private String name(int place) throws IOException {
        return cut(text(place), 0);
    }

    /** What is known of the JDK is shorter. */
    private static String cut(String name, int from) {
        return name.substring(from, Math.min(name.length(), from + MOST_LETTERS));
    }

    private Index index(int place, int tag) throws IOException {
        if (place < constants.length && constants[place] instanceof Index index && index.tag == tag) {
            return index;
        }
        throw new IOException("not a constant of kind " + tag + ": " + place);
    }

    private String text(int place) throws IOException {
        if (place < constants.length && constants[place] instanceof String text) {
            return text;
        }
        throw new IOException("not a text: " + place);
    }
}
