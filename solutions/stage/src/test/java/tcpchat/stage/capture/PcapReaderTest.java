package tcpchat.stage.capture;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.stage.capture.Packet.Flag;

/**
 * The captures hold the same three connections, as tcpdump has seen them on one machine at the same time: over IPv4, over
 * IPv6, and one that was refused.
 */
@DisplayName("What tcpdump has captured")
class PcapReaderTest {

    private static final int FILE_HEADER = 24;
    private static final int PACKET_HEADER = 16;
    private static final int ETHERNET_HEADER = 14;

    private static byte[] capture(String name) throws IOException {
        try (InputStream in = PcapReaderTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static List<Packet> read(byte[] capture) throws IOException {
        PcapReader reader = new PcapReader(new ByteArrayInputStream(capture));
        List<Packet> packets = new ArrayList<>();
        for (Optional<Packet> next = reader.next(); next.isPresent(); next = reader.next()) {
            packets.add(next.get());
        }
        return packets;
    }

    @Test
    @DisplayName("every field is as tcpdump itself prints it")
    void fields() throws Exception {
        List<Packet> packets = read(capture("ethernet.pcap"));
        assertThat(packets).hasSize(22);
        assertThat(packets.get(0)).isEqualTo(new Packet(1_795_753_987_457_484L, 59_058, 18_899, EnumSet.of(Flag.SYN),
                3_059_439_130L, 0, 65_495, 10, 0));
        assertThat(packets.get(3)).isEqualTo(new Packet(1_795_753_987_462_225L, 59_058, 18_899,
                EnumSet.of(Flag.PSH, Flag.ACK), 3_059_439_131L, 1_925_141_882L, 64, -1, 5));
        assertThat(packets.get(17)).isEqualTo(new Packet(1_795_753_987_673_518L, 41_374, 18_899,
                EnumSet.of(Flag.FIN, Flag.ACK), 4_048_057_668L, 2_513_007_563L, 64, -1, 0));
        assertThat(packets.get(21)).isEqualTo(new Packet(1_795_753_987_874_325L, 18_898, 55_068,
                EnumSet.of(Flag.RST, Flag.ACK), 0, 2_769_765_310L, 0, -1, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sll.pcap", "sll2-nanos.pcap"})
    @DisplayName("a capture of all interfaces tells the same, with microseconds or nanoseconds")
    void otherForms(String name) throws Exception {
        List<Packet> packets = read(capture(name));
        List<Packet> expected = read(capture("ethernet.pcap"));
        assertThat(packets).usingRecursiveComparison().ignoringFields("micros").isEqualTo(expected);
        for (int index = 0; index < packets.size(); index++) {
            assertThat(packets.get(index).micros()).isBetween(expected.get(index).micros() - 1,
                    expected.get(index).micros());
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 02000000", "0, 0000001e", "101, ''", "108, 00000002"})
    @DisplayName("a capture of another system's loopback, or of bare IP packets, tells the same")
    void otherLinkTypes(int linkType, String header) throws Exception {
        byte[] ethernet = capture("ethernet.pcap");
        assertThat(read(rewritten(ethernet, ByteOrder.LITTLE_ENDIAN, linkType, header))).isEqualTo(read(ethernet));
    }

    @Test
    @DisplayName("the order of the bytes is that of the machine which has captured")
    void otherOrder() throws Exception {
        byte[] ethernet = capture("ethernet.pcap");
        assertThat(read(rewritten(ethernet, ByteOrder.BIG_ENDIAN, 101, ""))).isEqualTo(read(ethernet));
    }

    @Test
    @DisplayName("a capture that ends anywhere keeps the segments before its end")
    void truncated() throws Exception {
        byte[] whole = capture("ethernet.pcap");
        List<Packet> all = read(whole);
        for (int length = FILE_HEADER; length < whole.length; length++) {
            List<Packet> some = read(Arrays.copyOf(whole, length));
            assertThat(some).isEqualTo(all.subList(0, some.size()));
        }
    }

    @Test
    @DisplayName("frames of which only the beginning was captured are left out where TCP's header is not whole")
    void shortFrames() throws Exception {
        byte[] whole = capture("ethernet.pcap");
        for (int most = 0; most < ETHERNET_HEADER + 60; most++) {
            List<Packet> some = read(snapped(whole, most));
            assertThat(some).allSatisfy(packet -> assertThat(packet.to() == 18_899 || packet.from() == 18_899
                    || packet.to() == 18_898 || packet.from() == 18_898).isTrue());
            assertThat(some).hasSize(most < ETHERNET_HEADER + 40 ? 0 : most < ETHERNET_HEADER + 60 ? 12 : 22);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no capture", "0a0d0d0a000000000000000000000000000000000000000000000000",
            "d4c3b2a1020004000000000000000000000004009f860100"})
    @DisplayName("what is no capture, or one of something else, is refused in one sentence")
    void refused(String beginning) {
        byte[] bytes = beginning.matches("\\p{XDigit}+") ? hex(beginning) : beginning.getBytes(US_ASCII);
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(IOException.class).hasMessageMatching("[^\\n]+");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 262_145})
    @DisplayName("a packet that says to be longer than any is refused before its bytes are asked for")
    void giant(int length) throws Exception {
        byte[] capture = capture("ethernet.pcap");
        ByteBuffer.wrap(capture).order(ByteOrder.LITTLE_ENDIAN).putInt(FILE_HEADER + 8, length);
        assertThatThrownBy(() -> read(capture)).isInstanceOf(IOException.class).hasMessageMatching("[^\\n]+");
    }

    @Test
    @DisplayName("garbage in the midst is left out or refused, and never breaks the stage")
    void garbage() throws Exception {
        Random random = new Random(7);
        for (String name : List.of("ethernet.pcap", "sll.pcap", "sll2-nanos.pcap")) {
            byte[] whole = capture(name);
            for (int run = 0; run < 3_000; run++) {
                byte[] broken = whole.clone();
                for (int change = random.nextInt(40); change >= 0; change--) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                }
                CapturedLinks links = new CapturedLinks();
                try {
                    for (Packet packet : read(broken)) {
                        assertThat(packet.length()).isNotNegative();
                        links.event(packet, packet.micros());
                    }
                } catch (IOException refused) {
                    assertThat(refused).hasMessageMatching("[^\\n]+");
                }
            }
        }
    }

    /** The Ethernet capture with another link type, whose header is the same for each frame. */
    private static byte[] rewritten(byte[] ethernet, ByteOrder order, int linkType, String header) {
        ByteBuffer in = ByteBuffer.wrap(ethernet).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer out = ByteBuffer.allocate(2 * ethernet.length).order(order);
        out.putInt(in.getInt()).putShort(in.getShort()).putShort(in.getShort()).putInt(in.getInt())
                .putInt(in.getInt()).putInt(in.getInt()).putInt(linkType);
        in.getInt();
        byte[] before = hex(header);
        while (in.hasRemaining()) {
            out.putInt(in.getInt()).putInt(in.getInt());
            int captured = in.getInt() - ETHERNET_HEADER;
            out.putInt(captured + before.length).putInt(in.getInt() - ETHERNET_HEADER + before.length).put(before);
            in.position(in.position() + ETHERNET_HEADER);
            out.put(ethernet, in.position(), captured);
            in.position(in.position() + captured);
        }
        return Arrays.copyOf(out.array(), out.position());
    }

    /** The capture with at most so many bytes of each frame. */
    private static byte[] snapped(byte[] capture, int most) {
        ByteBuffer in = ByteBuffer.wrap(capture).order(ByteOrder.LITTLE_ENDIAN);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(capture, 0, FILE_HEADER);
        in.position(FILE_HEADER);
        while (in.hasRemaining()) {
            byte[] header = new byte[PACKET_HEADER];
            in.get(header);
            int captured = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getInt(8);
            int kept = Math.min(most, captured);
            ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).putInt(8, kept);
            out.writeBytes(header);
            out.write(capture, in.position(), kept);
            in.position(in.position() + captured);
        }
        return out.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
