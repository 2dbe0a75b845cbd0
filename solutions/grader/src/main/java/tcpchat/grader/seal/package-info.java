/**
 * The judge's side of the seal: the tests run in this JVM over remote steps, which have the steps' names and signatures and
 * send each call to the student's JVM. What comes back from there is obeyed where it asks for an operation on one of the
 * student's sockets, and believed nowhere.
 */
package tcpchat.grader.seal;
