package tcpchat.lecture.experiment;

import java.util.Arrays;
import java.util.List;
import tcpchat.lecture.stream.EventStream;
import tcpchat.lecture.stream.StageEvent.Cue;
import tcpchat.lecture.stream.StageEvent.Moment;

/** Leads a class through an experiment: the question, a pause for the vote, the run, the answer. */
public final class Performance {

    private final EventStream stream;
    private final Audience audience;

    /** Performances for that audience. */
    public Performance(EventStream stream, Audience audience) {
        this.stream = stream;
        this.audience = audience;
    }

    /**
     * Performs it on the bench, which is left as the experiment leaves it. Not for the event thread.
     *
     * @throws Exception where it could not be brought about
     */
    public void perform(Experiment experiment, Bench bench) throws Exception {
        bench.recorder().open();
        cue(experiment, Moment.QUESTION);
        audience.waitForLecturer();
        cue(experiment, Moment.RUN);
        cue(experiment, Moment.REVEAL, experiment.run(bench).toArray());
    }

    private void cue(Experiment experiment, Moment moment, Object... arguments) {
        List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
        stream.publish(micros -> new Cue(micros, experiment.letter(), moment, texts));
    }
}
