package tcpchat.gui;

import java.net.BindException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tcpchat.tutor.partner.Misconception;
import tcpchat.tutor.partner.Recogniser;

/**
 * The likeliest reason why a handler did not do what was expected. It follows from what was seen: what the view was
 * told, the state that it shows, what is under way, and which steps were called. Where that shows no reason, there is
 * none.
 */
final class Causes {

    /** The states in which no session is open. */
    private static final Set<Object> OVER = Set.of(ClientState.NOT_CONNECTED, ServerState.STOPPED);

    private final Rig<?> rig;

    Causes(Rig<?> rig) {
        this.rig = rig;
    }

    /** Why that line was not shown. */
    Misconception ofMissing(Word sentence, Object... arguments) {
        if (isTidied(sentence, arguments)) {
            return Misconception.TEXT_TRIMMED;
        }
        return switch (sentence) {
            case SAY_CONNECT_FAILED, SAY_START_FAILED -> ofUnseenFailure();
            case SAY_ACCEPT_FAILED, SAY_SEND_FAILED ->
                isAnotherSaid(sentence) ? Misconception.OTHER_WORDS : Misconception.FAILURE_NOT_TOLD;
            case SAY_SERVER_GONE, SAY_CLIENT_GONE -> isOver() ? ofLastWords(sentence)
                    : nothingWasCalled() ? Misconception.NOT_BESIDE : Misconception.GONE_UNNOTICED;
            case SAY_DISCONNECTED -> isOver() ? ofLastWords(sentence)
                    : rig.hasNotice() ? Misconception.SOCKET_NEEDED : null;
            case SAY_CONNECTED, SAY_STARTED -> hasFailed() ? ofFailing() : null;
            case FROM_CLIENT, FROM_SERVER ->
                isWord(arguments) && nothingWasCalled() ? Misconception.NOT_BESIDE : null;
            default -> null;
        };
    }

    /** Why a line without that type of failure was shown, or none. */
    Misconception ofMissingReason(Word sentence, Class<? extends Exception> reason) {
        boolean wrapped = reasons(rig.lines(sentence)).anyMatch(other -> reason.isInstance(other.getCause()));
        return wrapped ? Misconception.EXCEPTION_WRAPPED : ofMissing(sentence);
    }

    /** Why that notice did not come. */
    Misconception ofMissingNotice() {
        return rig.hasNotice() ? Misconception.OTHER_NOTICE : Misconception.NOTICE_MISSING;
    }

    /** Why the window does not show that state, with these actions under way. */
    Misconception ofState(Object expected, Set<?> actions) {
        boolean isOther = !actions.containsAll(rig.underWay()) && !rig.underWay().containsAll(actions);
        if (isOther) {
            return Misconception.OTHER_ACTION;
        }
        return OVER.contains(expected) && !isOver() && rig.underWay().isEmpty() && hasFailed()
                ? Misconception.SESSION_NOT_ENDED : null;
    }

    /** Why other steps were called, or with other values; where only one value differs, it shows. */
    static Misconception ofCalls(List<String> calls, String... expected) {
        List<Integer> different = IntStream.range(0, expected.length)
                .filter(i -> i >= calls.size() || !calls.get(i).equals(expected[i])).boxed().toList();
        if (calls.size() != expected.length || different.size() != 1) {
            return null;
        }
        String called = calls.get(different.get(0));
        String meant = expected[different.get(0)];
        if (called.equals(meant + Rig.NULL)) {
            return Misconception.FIELD_SHARED;
        }
        return areBoth("bind ", called, meant) ? Misconception.ADDRESS_IGNORED
                : areBoth("listen ", called, meant) ? Misconception.OTHER_BACKLOG : null;
    }

    private static boolean areBoth(String step, String... calls) {
        return Stream.of(calls).allMatch(call -> call.startsWith(step));
    }

    /** Opening had to fail. */
    private Misconception ofUnseenFailure() {
        if (count("listen ") > 1) {
            return Misconception.OTHER_PORT;
        }
        return hasOpened() || hasFailed() ? Misconception.ADDRESS_IGNORED : Misconception.FAILURE_NOT_TOLD;
    }

    /** Opening must not fail. */
    private Misconception ofFailing() {
        if (told(reason -> Recogniser.ofThrown(reason).equals(Optional.of(Misconception.CLOSED_TOO_EARLY)))) {
            return Misconception.KEPT_BETWEEN_CALLS;
        } else if (told(BindException.class::isInstance) && count("bind ") < count("create")) {
            return Misconception.REUSE_MISSING;
        }
        return Misconception.ADDRESS_IGNORED;
    }

    /** The session is over, as it should be. */
    private Misconception ofLastWords(Word sentence) {
        return isAnotherSaid(sentence) ? Misconception.OTHER_WORDS : Misconception.END_NOT_TOLD;
    }

    /** Something is under way, and no step was called beside it. */
    private boolean nothingWasCalled() {
        return rig.calls().isEmpty() && !rig.underWay().isEmpty();
    }

    /** Whether it is a text that nobody has a reason to refuse. */
    private static boolean isWord(Object... arguments) {
        return arguments.length == 1 && String.valueOf(arguments[0]).chars().allMatch(Character::isLetter);
    }

    /** Whether the text was shown without the blanks around it. */
    private boolean isTidied(Word sentence, Object... arguments) {
        return arguments.length == 1 && arguments[0] instanceof String text && !text.equals(text.strip())
                && rig.texts(sentence).contains(text.strip());
    }

    private boolean isOver() {
        return OVER.contains(rig.state());
    }

    private boolean hasOpened() {
        return isSaid(Word.SAY_CONNECTED) || isSaid(Word.SAY_STARTED);
    }

    private boolean hasFailed() {
        return isSaid(Word.SAY_CONNECT_FAILED) || isSaid(Word.SAY_START_FAILED);
    }

    private boolean isSaid(Word sentence) {
        return rig.lines(sentence).findAny().isPresent();
    }

    private boolean isAnotherSaid(Word sentence) {
        return Arrays.stream(Word.values())
                .anyMatch(other -> other != sentence && other.name().startsWith("SAY_") && isSaid(other));
    }

    private long count(String step) {
        return rig.calls().stream().filter(call -> call.startsWith(step)).count();
    }

    private boolean told(Predicate<Throwable> which) {
        return reasons(rig.told().stream()).anyMatch(which);
    }

    /** The exceptions that were told as reasons. */
    private static Stream<Throwable> reasons(Stream<Rig.Told> lines) {
        return lines.flatMap(line -> line.arguments().stream())
                .filter(Throwable.class::isInstance).map(Throwable.class::cast);
    }
}
