package tcpchat.tutor.junit;

import java.time.Duration;

/** Where the student's code is while it is tested. What it takes to get there is not charged to that code. */
public interface TestHost {

    /** In this JVM: there is nothing to do. */
    TestHost THIS_JVM = new TestHost() {

        @Override
        public void prepare() {
            // It is here.
        }

        @Override
        public Duration overhead() {
            return Duration.ZERO;
        }
    };

    /** From here on the code is there. */
    static void use(TestHost host) {
        Watchdog.host = host;
    }

    /** Makes it ready for a test; it may take its time. */
    void prepare();

    /** How long the way there has taken since. */
    Duration overhead();
}
