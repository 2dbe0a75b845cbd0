package tcpchat.stage.export;

import java.util.List;
import tcpchat.stage.stream.Side;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.At;
import tcpchat.stage.stream.StageEvent.Began;
import tcpchat.stage.stream.StageEvent.Cue;
import tcpchat.stage.stream.StageEvent.Ended;
import tcpchat.stage.stream.StageEvent.Flow;
import tcpchat.stage.stream.StageEvent.Moment;
import tcpchat.stage.stream.StageEvent.Opened;

/** A run whose texts would like to be more than texts. */
final class HostileRun {

    /** What is sent. */
    static final String TEXT = "</script><script>document.title='hacked'</script>"
            + "<img src=http://127.0.0.1/x onerror=document.title='hacked'>\"'&amp;]]>--><![CDATA[${page}</svg></p>";
    /** What no XML may hold, or what turns the text behind it round. */
    static final String CONTROLS = "\u0000\u0007\u001b\ud800\uffff\u202e\u2066";

    private HostileRun() {}

    static List<StageEvent> events() {
        String call = "send(\"" + TEXT + CONTROLS + "\")";
        return List.of(new Opened(0), new Cue(1, 'b', Moment.REVEAL, List.of("13", TEXT, CONTROLS)),
                new Began(2, 1, Side.CLIENT, 3, call), new At(3, 1, Side.CLIENT, 3, 1_000_000),
                new Ended(4, 1, Side.CLIENT, 3, call, TEXT, true, -1, Flow.SENT, 200, TEXT + CONTROLS),
                new Began(5, 2, Side.SERVER, 99, "no such step"));
    }
}
