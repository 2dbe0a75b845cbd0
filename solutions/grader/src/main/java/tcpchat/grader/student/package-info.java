/**
 * What runs in the student's JVM beside the student's classes: it makes objects of them and calls them as the judge says,
 * and each socket that they touch there is a forwarder of one that the judge holds. Nothing here is trusted by the judge,
 * for the student's code can reach all of it.
 */
package tcpchat.grader.student;
