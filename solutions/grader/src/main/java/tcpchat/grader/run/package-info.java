/** A run of the grader: over a class or over one student, and what is kept of it. */
package tcpchat.grader.run;
