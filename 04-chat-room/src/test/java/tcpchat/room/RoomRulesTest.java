package tcpchat.room;

import org.junit.jupiter.api.DisplayNameGeneration;
import tcpchat.tutor.contract.RulesContract;
import tcpchat.tutor.junit.ReadersNames;
import tcpchat.tutor.junit.TestName;

/** The rules themselves stand in {@link RulesContract}: every track keeps the same ones. */
@DisplayNameGeneration(ReadersNames.class)
@TestName("Room steps: the rules for every class")
class RoomRulesTest extends RulesContract {

    RoomRulesTest() {
        super(Step1WriteFrame.class, "tcpchat.client", "tcpchat.server");
    }
}
