package tcpchat.server;

import org.junit.jupiter.api.DisplayName;
import tcpchat.tutor.contract.RulesContract;

/** The rules themselves stand in {@link RulesContract}: both tracks keep the same ones. */
@DisplayName("Server steps: the rules for every class")
class ServerRulesTest extends RulesContract {

    ServerRulesTest() {
        super(Step1CreateServerSocket.class, "tcpchat.client");
    }
}
