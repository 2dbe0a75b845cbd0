/** {@code lab handout}: makes the students' tree out of the instructors', so that nothing of a solution goes with it. */
package tcpchat.grader.handout;
