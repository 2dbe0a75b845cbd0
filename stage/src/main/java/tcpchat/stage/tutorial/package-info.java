/**
 * A server's window in the manner of the original tutorial, a program of its own: an event thread that is really
 * blocked must not be the stage's.
 */
package tcpchat.stage.tutorial;
