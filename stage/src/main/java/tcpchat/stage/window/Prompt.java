package tcpchat.stage.window;

import java.util.Locale;

/** What the keys do at this moment; the last line of the stage says it. */
enum Prompt {
    /** Space runs the next step of the conversation. */
    NEXT,
    /** All steps of the conversation have been run. */
    OVER,
    /** Another program has the conversation's port. */
    PORT_TAKEN,
    /** The conversation is shown as it was. */
    LOOKS_BACK,
    /** The experiment waits for Space. */
    WAITS,
    /** The experiment is under way. */
    RUNS,
    /** The experiment has given its answer. */
    ANSWERED, REPLAY, REPLAY_PAUSED;

    /** Whether what is seen is not the present, or not as expected. */
    boolean isUnusual() {
        return this == PORT_TAKEN || this == LOOKS_BACK || this == REPLAY || this == REPLAY_PAUSED;
    }

    /** The name of its sentence. */
    String key() {
        return "status." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
