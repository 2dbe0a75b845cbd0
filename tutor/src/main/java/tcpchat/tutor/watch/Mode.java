package tcpchat.tutor.watch;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tcpchat.tutor.lab.Reset;
import tcpchat.tutor.lab.Trouble;
import tcpchat.tutor.lab.Verdict;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.words.LabText;

/**
 * What the watch is about, and what a key or the end of an examination means there. From the {@link FirstLook} it comes
 * to be {@link AtStep}, and from there, now and then, {@link AskingToReset}.
 */
sealed interface Mode {

    /**
     * Does what a key says.
     *
     * @param key the key, a letter in lower case
     * @return the mode after it; empty where a person has had enough
     */
    Optional<Mode> press(char key) throws IOException;

    /** Shows what an examination has found; returns the mode after it. */
    Mode show(Examination.Findings findings) throws IOException;

    /** Says that a file of the kit can't be read; throws it where there is nothing to go on with. */
    void fail(IOException unreadable) throws IOException;

    /** Hears that an examination takes its time. */
    void saySlow();

    /** Hears that an examination is begun anew, since a save has cut it short. */
    default Mode beginAnew() {
        return this;
    }

    /**
     * The steps that nothing is known of are examined, and then there is a board for the first time.
     *
     * @param saved whether a save has cut this short, so that its verdict is what a student waits for
     */
    record FirstLook(WatchDesk desk, boolean saved) implements Mode {

        @Override
        public Optional<Mode> press(char key) {
            return key == 'q' ? Optional.empty() : Optional.of(this);
        }

        @Override
        public Mode show(Examination.Findings findings) throws IOException {
            Optional<Verdict> current = findings.of(desk.progress().firstOpen());
            if (!saved && current.isEmpty()) {
                return AtStep.first(desk);
            }
            Verdict inFull = saved ? findings.firstWrong().orElse(findings.verdicts().get(0)) : current.get();
            desk.pages().showVerdicts(saved ? findings : findings.only(inFull), inFull);
            return new AtStep(desk, inFull.step());
        }

        @Override
        public void fail(IOException unreadable) throws IOException {
            throw unreadable;
        }

        @Override
        public void saySlow() {
            // It has been said that the steps are looked at.
        }

        @Override
        public Mode beginAnew() {
            return new FirstLook(desk, true);
        }
    }

    /** A student is at that step. */
    record AtStep(WatchDesk desk, Step step) implements Mode {

        /** Shows the board, and begins at the first step that is not done. */
        static AtStep first(WatchDesk desk) {
            Step step = desk.progress().firstOpen();
            desk.pages().showBoard(step);
            return new AtStep(desk, step);
        }

        @Override
        public Optional<Mode> press(char key) throws IOException {
            switch (key) {
                case 'q' -> {
                    return Optional.empty();
                }
                case 'n' -> {
                    return Optional.of(next());
                }
                case 'r' -> {
                    return Optional.of(askToReset());
                }
                case 'h' -> desk.pages().addHint(step);
                case 'l' -> desk.pages().showBoard(step);
                case 'c' -> desk.examinations().request(step.track());
                case '?' -> desk.pages().addKeys();
                default -> {}
            }
            return Optional.of(this);
        }

        /** Goes to the step whose verdict matters most: one that is wrong, else this one, else the first. */
        @Override
        public AtStep show(Examination.Findings findings) throws IOException {
            Verdict inFull = findings.firstWrong().or(() -> findings.of(step)).orElse(findings.verdicts().get(0));
            desk.pages().showVerdicts(findings, inFull);
            return new AtStep(desk, inFull.step());
        }

        @Override
        public void fail(IOException unreadable) {
            desk.pages().add(Trouble.with(unreadable));
        }

        /** What stands on the screen is about the file as it was before. */
        @Override
        public void saySlow() {
            desk.pages().add("  " + LabText.RUNNING.say());
        }

        private Mode next() {
            Optional<Step> next = desk.progress().nextOpen(step);
            next.ifPresent(desk.pages()::showStep);
            return next.map(open -> new AtStep(desk, open)).orElse(this);
        }

        private Mode askToReset() throws IOException {
            Reset reset = Reset.of(desk.kit(), List.of(step)).get(0);
            if (!reset.isNeeded()) {
                desk.pages().add("", LabText.RESET_SAME.say(reset.place()));
                return this;
            }
            desk.pages().add("", reset.question());
            return new AskingToReset(this, reset);
        }
    }

    /** A question stands open: the next key is its answer. All else goes on as at the step. */
    record AskingToReset(AtStep at, Reset reset) implements Mode {

        @Override
        public Optional<Mode> press(char key) throws IOException {
            at.desk().pages().add(Reset.isYes(String.valueOf(key)) ? reset.run() : LabText.RESET_NO.say());
            return Optional.of(at);
        }

        @Override
        public Mode show(Examination.Findings findings) throws IOException {
            return new AskingToReset(at.show(findings), reset);
        }

        @Override
        public void fail(IOException unreadable) {
            at.fail(unreadable);
        }

        @Override
        public void saySlow() {
            at.saySlow();
        }
    }
}
