package tcpchat.tutor.runner;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;

/** What a worker tells its parent while it runs a suite. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
@JsonSubTypes({@Type(Event.Began.class), @Type(Event.Ended.class), @Type(Event.Exiting.class), @Type(Event.Over.class)})
sealed interface Event {

    /** A test has begun; its parent remembers it for the case that no word of its end ever comes. */
    record Began(String id, String method, String name, Set<String> tags) implements Event {}

    /** A test has ended. */
    record Ended(TestResult result) implements Event {}

    /** The code is about to end the JVM; the place is empty where it is not known. */
    record Exiting(String place) implements Event {}

    /**
     * The suite is over.
     *
     * @param failure     why the tests could not be run at all; empty where they were
     * @param threadsLeft how many threads of the student's still run
     * @param untouched   whether the JVM is as it was before, so that it can run another suite
     */
    record Over(String failure, int threadsLeft, boolean untouched) implements Event {}
}
