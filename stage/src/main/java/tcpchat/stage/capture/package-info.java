/** The segments themselves, where somebody has allowed to see them: read from a capture, or from a tcpdump that runs. */
package tcpchat.stage.capture;
