/** What the operating system says of its TCP connections, read without any privilege. Knows nothing of the chat. */
package tcpchat.stage.kernel;
