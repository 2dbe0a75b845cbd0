package tcpchat.gui;

import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.BeforeAll;

/** The first mock of a JVM takes a while, which no test is to be blamed for. */
interface StartsMockito {

    @BeforeAll
    @SuppressWarnings("CheckReturnValue") // It is made for the time it takes.
    static void startMockito() {
        mock(ChatView.class);
    }
}
