package tcpchat.client;

import org.junit.jupiter.api.DisplayName;
import tcpchat.tutor.contract.RulesContract;

/** The rules themselves stand in {@link RulesContract}: both tracks keep the same ones. */
@DisplayName("Client steps: the rules for every class")
class ClientRulesTest extends RulesContract {

    ClientRulesTest() {
        super(Step1CreateSocket.class, "tcpchat.server");
    }
}
