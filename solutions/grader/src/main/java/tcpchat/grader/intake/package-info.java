/**
 * Turns what an instructor has, a folder or a zip of a whole class, into what each student handed in.
 *
 * <p>{@link tcpchat.grader.intake.Intake} finds the students; a {@link tcpchat.grader.intake.Delivery} is one of them and
 * is read when its turn comes; a {@link tcpchat.grader.intake.HandedIn} is what was found in it. All is read into memory,
 * within {@link tcpchat.grader.intake.Limits} that are counted while reading. No file is written, no link followed,
 * nothing compiled and nothing run.
 */
package tcpchat.grader.intake;
