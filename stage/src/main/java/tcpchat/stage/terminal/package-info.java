/** The stage in a terminal. */
package tcpchat.stage.terminal;
