package tcpchat.stage.experiment;

import tcpchat.stage.stream.StageEvent.Moment;

/** Leads a class through an experiment: the question, a pause for the vote, the run, the answer. */
public final class Performance {

    private final Audience audience;

    /** Performances for that audience. */
    public Performance(Audience audience) {
        this.audience = audience;
    }

    /**
     * Performs it on the bench, which is left as the experiment leaves it. Not for the event thread.
     *
     * @throws Exception where it could not be brought about
     */
    public void perform(Experiment experiment, Bench bench) throws Exception {
        bench.recorder().open();
        bench.recorder().cue(experiment.letter(), Moment.QUESTION);
        audience.waitForLecturer();
        bench.recorder().cue(experiment.letter(), Moment.RUN);
        bench.recorder().cue(experiment.letter(), Moment.REVEAL, experiment.run(bench).toArray());
    }
}
