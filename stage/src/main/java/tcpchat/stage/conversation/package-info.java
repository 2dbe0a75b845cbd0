/** The whole conversation, step by step, in its order or in any other. */
package tcpchat.stage.conversation;
