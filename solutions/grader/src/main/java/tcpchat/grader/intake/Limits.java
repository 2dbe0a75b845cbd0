package tcpchat.grader.intake;

/**
 * How much is read before the reader gives up. Each is counted while reading: what an archive says of its own size may be
 * a lie.
 *
 * @param entries      the files and folders of one student, those in zips too
 * @param bytes        what is read of one student, unpacked
 * @param fileBytes    the size of one source file
 * @param depth        how many zips may lie in each other, the one of the class counted
 * @param ignored      how many ignored files are named one by one
 * @param classEntries the files and folders in the zip of a class
 */
public record Limits(int entries, int bytes, int fileBytes, int depth, int ignored, int classEntries) {

    /** What is enough for a whole kit with all its history, and what a laptop can hold of several students at once. */
    public static final Limits STANDARD = new Limits(20_000, 64 << 20, 256 << 10, 3, 50, 500_000);

    /** A line of a zip's table of contents has 46 bytes and a path; a path is seldom as long as the rest of this. */
    private static final long BYTES_OF_A_LINE = 256;
    /** The end of the table is searched for in the last 64 KiB, a few bytes at a time. */
    private static final long BYTES_OF_THE_SEARCH = 1 << 20;

    /** How much may be read of a zip only to learn what is in it. */
    static long directoryBytes(int entries) {
        return BYTES_OF_THE_SEARCH + entries * BYTES_OF_A_LINE;
    }
}
