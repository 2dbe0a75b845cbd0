/**
 * What the judge's JVM and the student's say to each other over a pipe: a closed list of frames, of operations on
 * sockets, and of types of values. Nothing but the JDK is needed, for the student's JVM has nothing else.
 */
package tcpchat.grader.wire;
