package tcpchat.tutor.contract;

import static tcpchat.tutor.words.Sentence.say;

import org.junit.jupiter.api.Test;
import tcpchat.tutor.junit.TestName;
import tcpchat.tutor.partner.Bytes;
import tcpchat.tutor.partner.Call;
import tcpchat.tutor.partner.Connection;
import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Loopback;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.Received;

/** A call takes at most 1024 bytes, and leaves the rest in the connection. */
interface ReceivedAmountContract extends Receiver {

    @Test
    @TestName("takes at most 1024 bytes in a call, and the rest stays in the connection")
    default void takesAtMost1024Bytes(Loopback loopback) throws Exception {
        String message = "0123456789".repeat(300);
        Connection connection = loopback.connection();
        connection.arrives(message);
        String first = Received.expectSome(receive(connection.socket()));
        int taken = message.length() - connection.socket().getInputStream().available();
        Finding.unless(taken <= MOST_BYTES_A_CALL, say("at most 1024 bytes are taken off the connection in a call"),
                say("{0} were, of the {1} there", taken, message.length()), Misconception.TOO_MUCH_TAKEN);
        Finding.unless(first.length() >= taken, say("every byte that is taken is returned"),
                say("{0} were taken off the connection, and {1} returned", taken, first.length()),
                Misconception.READ_AHEAD);
        Received.expect(message.substring(0, taken), first);
    }

    @Test
    @TestName("1024 bytes that are there are taken in one call")
    default void takes1024BytesAtOnce(Loopback loopback) throws Exception {
        String message = "x".repeat(MOST_BYTES_A_CALL);
        Connection connection = loopback.connection();
        connection.arrives(message);
        Received.expect(message, receive(connection.socket()));
    }

    @Test
    @TestName("a long text comes whole, call by call")
    default void longTextComesWhole(Loopback loopback) throws Exception {
        String message = "0123456789".repeat(2_500);
        Connection connection = loopback.connection();
        Call<Void> sending = loopback.starts(() -> {
            connection.peer().sends(message);
            connection.peer().endsItsStream();
            return null;
        });
        StringBuilder all = new StringBuilder();
        for (String text = ""; text != null && all.length() < message.length(); text = receive(connection.socket())) {
            all.append(text);
        }
        Finding.unless(all.length() >= message.length(), say("all of {0}", Bytes.count(message.length())),
                say("{0} came before the end", Bytes.count(all.length())), Misconception.READ_AHEAD);
        Received.expect(message, all.toString());
        sending.result();
    }
}
