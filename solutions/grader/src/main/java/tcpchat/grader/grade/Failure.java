package tcpchat.grader.grade;

/**
 * A test that did not pass.
 *
 * @param method    the test's method
 * @param name      what the test is called, in the student's language
 * @param message   what was expected, what happened, the likeliest cause and what to read, in several lines
 * @param cause     the name of the misconception that is the likeliest cause; empty where none is known
 * @param sentence  that misconception in one sentence, in the student's language; empty where none is known
 * @param challenge whether the test goes beyond the core
 */
public record Failure(String method, String name, String message, String cause, String sentence, boolean challenge) {}
