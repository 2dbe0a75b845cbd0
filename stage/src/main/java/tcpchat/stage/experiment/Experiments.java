package tcpchat.stage.experiment;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The list of the experiments. */
public final class Experiments {

    private static final List<Experiment> ALL = Stream.concat(
            Stream.of(new ConnectedBeforeAccept(), new TwoSends(), new SplitCharacter(() -> SplitCharacter.READ_SIZE),
                    new FrozenSyn(), new MidClose(), new NeverReads(), new FinOrReset(), new BindIsNotListen(),
                    new FrozenWindow(), new FullQueueClose(), new SilentPeer()),
            // What needs a track that is not handed out to everybody is in this tree only where that track is.
            ServiceLoader.load(Experiment.class).stream().map(ServiceLoader.Provider::get))
            .sorted(Comparator.comparing(Experiment::letter)).toList();

    private Experiments() {}

    /** All of them, in the order of their letters. */
    public static List<Experiment> all() {
        return ALL;
    }

    /** The last letter of an experiment. */
    public static char last() {
        return ALL.get(ALL.size() - 1).letter();
    }
}
