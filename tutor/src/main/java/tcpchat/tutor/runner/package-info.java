/**
 * The one runner of student code: compiles it in this JVM and runs a step's tests over it in another, which it can't
 * take its caller down with.
 *
 * <p>{@link tcpchat.tutor.runner.SubmissionCompiler} turns a file into classes or problems;
 * {@link tcpchat.tutor.runner.WorkerPool} keeps JVMs warm and hands a {@link tcpchat.tutor.runner.Job} to one of them;
 * {@link tcpchat.tutor.runner.WorkerMain} is what runs there.
 */
package tcpchat.tutor.runner;
