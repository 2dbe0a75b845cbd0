/** The stage in a terminal. */
package tcpchat.lecture.terminal;
