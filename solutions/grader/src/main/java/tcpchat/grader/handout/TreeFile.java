package tcpchat.grader.handout;

/**
 * A file of the students' tree.
 *
 * @param path       where it is, from the top of the tree, with forward slashes
 * @param content    what is in it
 * @param executable whether it is a program
 */
record TreeFile(String path, byte[] content, boolean executable) {

    /** The same file in a folder. */
    TreeFile in(String folder) {
        return new TreeFile(folder + path, content, executable);
    }
}
