package tcpchat.stage.experiment;

import java.util.List;

/** The list of the experiments. */
public final class Experiments {

    private Experiments() {}

    /** All of them, in the order of their letters. */
    public static List<Experiment> all() {
        return List.of(new ConnectedBeforeAccept(), new TwoSends(), new SplitCharacter(() -> SplitCharacter.READ_SIZE),
                new FrozenSyn(), new MidClose(), new NeverReads(), new FinOrReset(), new BindIsNotListen(),
                new FrozenWindow(), new FullQueueClose(), new SilentPeer());
    }
}
