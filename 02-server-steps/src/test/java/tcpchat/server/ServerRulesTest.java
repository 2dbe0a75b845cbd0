package tcpchat.server;

import org.junit.jupiter.api.DisplayNameGeneration;
import tcpchat.tutor.contract.RulesContract;
import tcpchat.tutor.junit.ReadersNames;
import tcpchat.tutor.junit.TestName;

/** The rules themselves stand in {@link RulesContract}: both tracks keep the same ones. */
@DisplayNameGeneration(ReadersNames.class)
@TestName("Server steps: the rules for every class")
class ServerRulesTest extends RulesContract {

    ServerRulesTest() {
        super(Step1CreateServerSocket.class, "tcpchat.client", "tcpchat.room");
    }
}
