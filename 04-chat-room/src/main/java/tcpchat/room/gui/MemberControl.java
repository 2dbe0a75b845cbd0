package tcpchat.room.gui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import tcpchat.gui.Address;
import tcpchat.gui.Phrase;
import tcpchat.gui.Speaker;
import tcpchat.gui.Word;
import tcpchat.room.host.MemberListener;
import tcpchat.room.host.MemberSteps;
import tcpchat.room.host.MemberTalk;
import tcpchat.room.host.Pace;

/**
 * What a member's window does: it has the member join, talk and leave, and shows what it hears. The methods of the listener
 * come from the member's thread; all else belongs to the event thread.
 */
final class MemberControl implements MemberListener {

    private static final String LONG = "x".repeat(MemberTalk.MOST_BYTES);
    /** Far more than is needed. */
    private static final int MOST_LONG_TEXTS = 1_000;

    private final MemberWindow window;
    private final MemberTalk talk;
    private final Executor eventThread;
    private MemberState state = MemberState.OUTSIDE;
    private String name = "";
    private boolean ending;
    /** So many are still to be said, one when the one before has come back; none more when somebody is gone. */
    private int longTexts;

    MemberControl(MemberWindow window, MemberSteps steps, Pace pace, Executor eventThread) {
        this.window = window;
        this.eventThread = eventThread;
        this.talk = new MemberTalk(steps, this, pace);
    }

    /** The button "join". */
    void join() {
        if (state != MemberState.OUTSIDE) {
            window.notice(RoomWord.NOTICE_ALREADY_IN);
        } else if (window.name().isEmpty()) {
            window.notice(RoomWord.NOTICE_NO_NAME);
        } else {
            name = window.name();
            joinRoom(window.address());
        }
    }

    /** The button "leave". */
    void leave() {
        if (state == MemberState.OUTSIDE) {
            window.notice(RoomWord.NOTICE_NOT_IN);
        } else {
            show(MemberState.LEAVING);
            talk.leave();
        }
    }

    /** The button "send" and the Enter key. What is sent is shown when it comes back. */
    void send() {
        String text = window.input();
        int bytes = text.getBytes(UTF_8).length;
        if (bytes > MemberTalk.MOST_BYTES) {
            window.notice(RoomWord.NOTICE_TOO_LONG, MemberTalk.MOST_BYTES, bytes);
        } else if (!talk.say(text)) {
            window.notice(RoomWord.NOTICE_NOT_IN);
        } else if (!text.isEmpty()) {
            window.emptyInput();
        }
    }

    /** The menu for the lecture. */
    void stopReading() {
        talk.stopReading();
        window.say(RoomWord.SAY_READS_NO_MORE);
    }

    /** The menu for the lecture. */
    void stopHeartbeats() {
        talk.stopHeartbeats();
        window.say(RoomWord.SAY_BEATS_NO_MORE);
    }

    /** The menu for the lecture. */
    void reset() {
        talk.reset();
    }

    /** The menu for the lecture: fills what two kernels and an outbox keep for a member that does not read. */
    void sayMuch() {
        window.say(RoomWord.SAY_MUCH_AT_ONCE, LONG.length());
        longTexts = MOST_LONG_TEXTS;
        sayLongText();
    }

    private void sayLongText() {
        if (longTexts > 0) {
            longTexts--;
            talk.say(LONG);
        }
    }

    /** The window is being closed. */
    void close() {
        ending = true;
        talk.leave();
        endIfOutside();
    }

    private void joinRoom(Address room) {
        try {
            if (talk.join(room.host(), room.port(), name)) {
                show(MemberState.JOINING);
            }
        } catch (IllegalArgumentException noAddress) {
            window.say(Word.SAY_CONNECT_FAILED, noAddress);
        }
    }

    @Override
    public void joined(List<String> names) {
        tell(() -> {
            show(state == MemberState.JOINING ? MemberState.IN : state);
            window.showNames(names);
            window.say(RoomWord.SAY_IN);
        });
    }

    @Override
    public void memberJoined(String other) {
        tell(() -> {
            window.addName(other);
            window.say(RoomWord.SAY_JOINED, other);
        });
    }

    @Override
    public void memberLeft(String other) {
        tell(() -> {
            longTexts = 0;
            window.removeName(other);
            window.say(RoomWord.SAY_LEFT, other);
        });
    }

    @Override
    public void said(String who, String text) {
        tell(() -> {
            window.showSaid(who.equals(name) ? Speaker.OWN : Speaker.PEER, who, text);
            if (who.equals(name) && text.equals(LONG)) {
                sayLongText();
            }
        });
    }

    @Override
    public void mistake(Throwable fault) {
        tell(() -> window.showFault(fault));
    }

    @Override
    public void refused(String reason) {
        end(() -> window.show(Speaker.WINDOW, reason));
    }

    @Override
    public void joinFailed(Throwable reason) {
        end(() -> {
            if (reason instanceof IOException || reason instanceof IllegalArgumentException) {
                window.say(Word.SAY_CONNECT_FAILED, reason);
            } else {
                window.showFault(reason);
            }
        });
    }

    @Override
    public void roomClosed(String reason) {
        end(() -> window.show(Speaker.WINDOW, reason));
    }

    @Override
    public void disconnected() {
        end(RoomWord.SAY_DISCONNECTED);
    }

    @Override
    public void left() {
        end(RoomWord.SAY_OUTSIDE);
    }

    private void tell(Runnable news) {
        eventThread.execute(news);
    }

    private void end(Phrase sentence) {
        end(() -> window.say(sentence));
    }

    /** The member is outside, for whatever reason, and can join again. */
    private void end(Runnable saying) {
        tell(() -> {
            longTexts = 0;
            show(MemberState.OUTSIDE);
            window.showNames(List.of());
            saying.run();
            endIfOutside();
        });
    }

    private void show(MemberState now) {
        state = now;
        window.showState(now);
    }

    private void endIfOutside() {
        if (ending && state == MemberState.OUTSIDE) {
            window.dispose();
        }
    }
}
