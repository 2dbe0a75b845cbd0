package tcpchat.grader.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Bytes of all kinds for what reads the pipe: noise, and frames of which something was flipped, cut out, doubled or made
 * large. {@code -Dfuzz.seconds=N} goes on for so long with a seed that is new each time.
 */
@DisplayName("Whatever comes over the pipe is read as frames, or refused in one way")
// The numbers of the kinds are what goes over the pipe.
@SuppressWarnings("EnumOrdinal")
class DecoderFuzzTest {

    private static final int INPUTS = 50_000;
    private static final long FIXED = 20_240_229L;
    private static final int MOST_AT_ONCE = 4_096;
    private static final long LONGEST_NANOS = 1_000_000_000L;
    /** A value of a few bytes is an object with a few fields. */
    private static final long BYTES_FOR_ONE = 60;
    /** A refusal and its stack. */
    private static final long BYTES_FOR_ALL = 200_000;
    private static final byte[] LETTERS = "0bilsyrdanovtcf".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final int[] NUMBERS =
            {0, 1, -1, 5, 8, 64, 255, 256, 65_536, 1 << 22, Integer.MAX_VALUE, Integer.MIN_VALUE};

    private static final com.sun.management.ThreadMXBean MEMORY =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final List<byte[]> SAMPLES = new ArrayList<>();

    @BeforeAll
    static void writeSamples() throws IOException {
        InetAddress home = InetAddress.getByAddress("home", new byte[] {127, 0, 0, 1});
        StackTraceElement call = new StackTraceElement("tcpchat.client.Step3Send", "send", "Step3Send.java", 14);
        Thrown cause = new Thrown(null, List.of("java.io.IOException"), "no", List.of(call), null);
        List<Object> values = new ArrayList<>(Arrays.asList(null, true, 1, 2L, "text", "\ud83d", new byte[] {1, 2, 3},
                new Reference(Reference.Type.SOCKET, 1), Duration.ofSeconds(3, 4), home,
                InetAddress.getByAddress(null, new byte[16]), new InetSocketAddress(home, 80),
                InetSocketAddress.createUnresolved("far", 80), StandardSocketOptions.TCP_NODELAY, List.of("a", 1L),
                call, cause, new Thrown(new Reference(Reference.Type.THROWN, 7), List.of("a", "b"), null,
                        Collections.nCopies(Thrown.MOST_CALLS, call), cause),
                new Foreign("java.net.Socket", 1, true, false)));
        values.add(List.of(values.get(15), values.get(16), values.get(17), values.get(18)));
        for (Object value : values) {
            for (Kind kind : Kind.values()) {
                SAMPLES.add(frame(kind, new ValueWriter().value(value)));
            }
            for (Operation operation : Operation.values()) {
                SAMPLES.add(frame(Kind.OPERATION, new ValueWriter().operation(operation)
                        .value(new Reference(Reference.Type.OUTPUT, 1)).value(value)));
            }
        }
    }

    private static byte[] frame(Kind kind, ValueWriter body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Frame(kind, 1, body.body()).write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    @Test
    @DisplayName("with a seed that stays")
    void fixedSeed() throws IOException {
        run(FIXED, INPUTS / 2, Long.MAX_VALUE);
    }

    @Test
    @DisplayName("with a seed that is new each time")
    void newSeed() throws IOException {
        int seconds = Integer.getInteger("fuzz.seconds", 0);
        long seed = System.nanoTime();
        long done = seconds == 0 ? run(seed, INPUTS / 2, Long.MAX_VALUE)
                : run(seed, Long.MAX_VALUE, System.nanoTime() + Duration.ofSeconds(seconds).toNanos());
        if (seconds > 0) {
            System.out.println("seed " + seed + ": " + done + " inputs");
        }
    }

    private static long run(long seed, long inputs, long deadline) throws IOException {
        Random random = new Random(seed);
        long done = 0;
        while (done < inputs && System.nanoTime() < deadline) {
            byte[] input = input(random);
            // The first of them load classes.
            check(input, seed, done, done > 1_000);
            done++;
        }
        return done;
    }

    private static void check(byte[] input, long seed, long number, boolean measured) throws IOException {
        long before = MEMORY.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        try {
            readAll(input);
        } catch (RuntimeException | Error | IOException wrong) {
            throw new AssertionError(described(input, seed, number).toString(), wrong);
        }
        long nanos = System.nanoTime() - start;
        long taken = MEMORY.getCurrentThreadAllocatedBytes() - before;
        if (measured) {
            assertThat(nanos).as("time for %s", described(input, seed, number)).isLessThan(LONGEST_NANOS);
            assertThat(taken).as("memory for %s", described(input, seed, number))
                    .isLessThan(BYTES_FOR_ALL + BYTES_FOR_ONE * input.length);
        }
    }

    private static Object described(byte[] input, long seed, long number) {
        return new Object() {
            @Override
            public String toString() {
                return "input " + number + " of seed " + seed + ": " + HexFormat.of().formatHex(input);
            }
        };
    }

    /** As the judge does: frame after frame until the first that is none, and each body in both ways. */
    private static void readAll(byte[] input) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(input));
        try {
            while (true) {
                Frame frame = Frame.read(in);
                readBody(frame, true);
                readBody(frame, false);
                readAs(frame);
            }
        } catch (Malformed | EOFException refused) {
            return;
        }
    }

    private static void readBody(Frame frame, boolean asOperation) throws IOException {
        ValueReader body = new ValueReader(frame.body());
        try {
            if (asOperation) {
                body.operation();
            }
            for (int i = 0; i < 4; i++) {
                body.value();
            }
            body.end();
        } catch (Malformed refused) {
            return;
        }
    }

    private static void readAs(Frame frame) throws IOException {
        for (Class<?> type : List.of(Thrown.class, Reference.class, byte[].class, InetSocketAddress.class)) {
            try {
                new ValueReader(frame.body()).some(type);
            } catch (Malformed refused) {
                continue;
            }
        }
        try {
            new ValueReader(frame.body()).list(StackTraceElement.class);
        } catch (Malformed refused) {
            return;
        }
    }

    private static byte[] input(Random random) throws IOException {
        if (random.nextInt(10) == 0) {
            return noise(random);
        }
        byte[] bytes = SAMPLES.get(random.nextInt(SAMPLES.size()));
        if (random.nextInt(4) == 0) {
            bytes = joined(bytes, SAMPLES.get(random.nextInt(SAMPLES.size())));
        }
        bytes = bytes.clone();
        for (int i = random.nextInt(6); i >= 0 && bytes.length > 0; i--) {
            bytes = mutated(bytes, random);
        }
        if (random.nextInt(3) > 0 && bytes.length >= Integer.BYTES) {
            // A length that is right lets more of it be read.
            java.nio.ByteBuffer.wrap(bytes).putInt(0, bytes.length - Integer.BYTES);
        }
        return bytes;
    }

    /** Half of it letters of types, with a head that fits. */
    private static byte[] noise(Random random) throws IOException {
        byte[] body = new byte[random.nextInt(MOST_AT_ONCE)];
        random.nextBytes(body);
        if (random.nextBoolean()) {
            for (int i = 0; i < body.length; i++) {
                body[i] = random.nextInt(3) == 0 ? LETTERS[random.nextInt(LETTERS.length)] : (byte) random.nextInt(3);
            }
        }
        if (random.nextInt(4) == 0) {
            return body;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Frame(Kind.values()[random.nextInt(Kind.values().length)], random.nextInt(), body)
                .write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int to = at + random.nextInt(bytes.length - at);
        switch (random.nextInt(7)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt();
            case 2 -> bytes[at] = LETTERS[random.nextInt(LETTERS.length)];
            case 3 -> {
                return joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
            }
            case 4 -> {
                byte[] twice = joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, bytes.length));
                return twice.length > MOST_AT_ONCE ? bytes : twice;
            }
            case 5 -> {
                if (at + Integer.BYTES <= bytes.length) {
                    java.nio.ByteBuffer.wrap(bytes).putInt(at, NUMBERS[random.nextInt(NUMBERS.length)]);
                }
            }
            default -> {
                byte[] other = SAMPLES.get(random.nextInt(SAMPLES.size()));
                byte[] more = joined(Arrays.copyOf(bytes, at), other);
                return joined(more, Arrays.copyOfRange(bytes, at, bytes.length));
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
