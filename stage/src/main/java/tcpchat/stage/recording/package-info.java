/** Runs that are kept as JSON lines, and shown again. */
package tcpchat.stage.recording;
