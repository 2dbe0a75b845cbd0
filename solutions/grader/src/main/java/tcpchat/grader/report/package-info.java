/** The verdicts on a class as files for people and for other programs: points, pages, and what other systems import. */
package tcpchat.grader.report;
