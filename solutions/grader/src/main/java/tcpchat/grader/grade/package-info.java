/** What was found out about one student or a class, as it is kept in files and made into pages. */
package tcpchat.grader.grade;
