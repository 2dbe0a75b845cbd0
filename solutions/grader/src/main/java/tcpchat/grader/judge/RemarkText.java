package tcpchat.grader.judge;

import tcpchat.tutor.words.Text;

/** What there is to say to an instructor of a class file. */
enum RemarkText implements Text {

    REFLECTION, INTERNALS, PROCESSES, FILES, EXIT, STACK, CLASS_LOADING, THREADS, NATIVE, ENVIRONMENT, WHOLE_JVM,
    SERIALIZATION, MANAGEMENT, NETWORK, GRADER, UNREADABLE, MORE;

    @Override
    public String bundle() {
        return "tcpchat.grader.remarks";
    }
}
