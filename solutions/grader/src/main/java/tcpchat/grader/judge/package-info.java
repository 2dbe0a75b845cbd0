/** From what was handed in to verdicts: compiles, has the tests run, keeps what was found out. */
package tcpchat.grader.judge;
