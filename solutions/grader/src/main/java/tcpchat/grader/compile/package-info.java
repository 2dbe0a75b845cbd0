/** What runs in the compiler's JVM, which is in a jail as well: constants and generics can attack a compiler. */
package tcpchat.grader.compile;
