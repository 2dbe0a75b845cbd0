package tcpchat.grader.handout;

/** What makes a text of the instructors' tree one of the students'. */
interface Edit {

    /** Whether it changes the file at that path; such a file is text in UTF-8. */
    boolean concerns(String path);

    /** The text of the file at that path as the students get it. */
    String apply(String path, String text);
}
