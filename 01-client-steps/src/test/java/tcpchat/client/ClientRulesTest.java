package tcpchat.client;

import org.junit.jupiter.api.DisplayNameGeneration;
import tcpchat.tutor.contract.RulesContract;
import tcpchat.tutor.junit.ReadersNames;
import tcpchat.tutor.junit.TestName;

/** The rules themselves stand in {@link RulesContract}: both tracks keep the same ones. */
@DisplayNameGeneration(ReadersNames.class)
@TestName("Client steps: the rules for every class")
class ClientRulesTest extends RulesContract {

    ClientRulesTest() {
        super(Step1CreateSocket.class, "tcpchat.server", "tcpchat.room");
    }
}
