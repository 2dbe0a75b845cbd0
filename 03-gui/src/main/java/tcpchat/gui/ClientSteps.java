package tcpchat.gui;

import java.util.function.Supplier;
import tcpchat.client.Step1CreateSocket;
import tcpchat.client.Step2Connect;
import tcpchat.client.Step3Send;
import tcpchat.client.Step4Receive;
import tcpchat.client.Step5Close;

/**
 * The five steps a client is made of.
 *
 * @param receivers makes step 4 anew for each connection: it may keep the first bytes of a character
 */
public record ClientSteps(Step1CreateSocket create, Step2Connect connect, Step3Send send,
        Supplier<Step4Receive> receivers, Step5Close close) {

    /** The steps of {@code 01-client-steps}, as they are written so far. */
    public static ClientSteps own() {
        return new ClientSteps(new Step1CreateSocket(), new Step2Connect(), new Step3Send(), Step4Receive::new,
                new Step5Close());
    }
}
