/** The commands of {@code lab grade}. */
package tcpchat.grader.cli;
