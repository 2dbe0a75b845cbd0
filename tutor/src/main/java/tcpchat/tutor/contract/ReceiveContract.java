package tcpchat.tutor.contract;

/**
 * What receiving means, for the client's step 4 and the server's step 5 alike; the simplest first, for in this order a
 * student is told what fails.
 */
public interface ReceiveContract extends ReceivedTextContract, ReceivedAmountContract, EndOfStreamContract,
        ReceiveFailureContract, ReceiveSideEffectContract, SplitCharacterContract, MalformedBytesContract {}
