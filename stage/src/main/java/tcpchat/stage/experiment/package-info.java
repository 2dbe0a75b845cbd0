/** Eleven questions to a class, each answered by the kernel. */
package tcpchat.stage.experiment;
