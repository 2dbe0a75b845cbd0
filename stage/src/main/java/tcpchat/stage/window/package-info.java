/** The stage in a window. Everything here belongs to the event thread, unless it says otherwise. */
package tcpchat.stage.window;
