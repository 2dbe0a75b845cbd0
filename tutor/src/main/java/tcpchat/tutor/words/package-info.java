/**
 * All that the tutor says to a person, in English and Chinese: an enum for each room that speaks. Every other room may
 * use these texts, and they use none but the steps.
 *
 * <p>To say something new, name it in its enum and write it under that name into the two files of the enum's bundle.
 * Where a file or an argument is forgotten, a test says so.
 */
package tcpchat.tutor.words;
