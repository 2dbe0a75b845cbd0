package tcpchat.tutor.junit;

import tcpchat.tutor.partner.Finding;
import tcpchat.tutor.partner.Misconception;

/**
 * Remembers, for one test class, a thread of the student's that nothing can stop. Java has no way to end it, and every
 * further test would leave one more behind, so the rest of the class fails at once and says which test comes first.
 */
final class Runaways {

    private String firstTest;
    private String place;

    void add(String test, String place) {
        firstTest = test;
        this.place = place;
    }

    void check() {
        Finding.unless(firstTest == null, "no loop of yours runs on from an earlier test",
                "your code was " + place + " in \"" + firstTest + "\", and it still runs; this test was not tried",
                Misconception.ENDLESS_LOOP);
    }
}
