package tcpchat.grader.student;

import tcpchat.grader.wire.Reference;

/** Stands for an object of the judge's. */
interface Forwarder {

    /** Which one. */
    Reference reference();
}
