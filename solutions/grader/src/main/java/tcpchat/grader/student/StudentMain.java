package tcpchat.grader.student;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.file.Path;
import tcpchat.grader.wire.Frame;
import tcpchat.grader.wire.Kind;
import tcpchat.grader.wire.ValueReader;

/** The student's JVM: it does what comes over the pipe, one conversation a thread, until the pipe ends. */
public final class StudentMain {

    private final DataInputStream in;
    private final Pipe pipe;
    private final Conversations conversations;

    private StudentMain(DataInputStream in, Pipe pipe, Conversations conversations) {
        this.in = in;
        this.pipe = pipe;
        this.conversations = conversations;
    }

    /**
     * Runs until the judge is gone.
     *
     * @param args the folder with the student's classes
     */
    public static void main(String[] args) throws IOException {
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        Pipe pipe = new Pipe(new DataOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setIn(InputStream.nullInputStream());
        PrintStream printed = new PrintStream(new PrintedStream(pipe), true, Charset.defaultCharset());
        System.setOut(printed);
        System.setErr(printed);
        forwardNewSockets();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Whereabouts.tellExit(pipe)));
        new StudentMain(in, pipe, new Conversations(pipe, Path.of(args[0]))).work();
    }

    /** Each socket that the student's code makes by itself is one of the judge's, too. */
    @SuppressWarnings("deprecation")
    private static void forwardNewSockets() throws IOException {
        // The JDK has no other way to stand behind new Socket().
        Socket.setSocketImplFactory(() -> new ForwardingSocketImpl(false));
        ServerSocket.setSocketFactory(() -> new ForwardingSocketImpl(true));
    }

    private void work() throws IOException {
        pipe.send(Kind.READY, 0, new byte[0]);
        try {
            while (true) {
                take(Frame.read(in));
            }
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private void take(Frame frame) throws IOException {
        switch (frame.kind()) {
            case CREATE, CALL -> conversations.of(frame.conversation()).take(frame);
            case RESULT, FAILURE -> pipe.answer(frame);
            case LOOK -> {
                ValueReader question = new ValueReader(frame.body());
                int number = question.some(Integer.class);
                pipe.send(Kind.STACK, frame.conversation(),
                        Whereabouts.of(pipe.thread(number), number, question.some(Boolean.class)));
            }
            default -> throw new IOException("not for a student's JVM: " + frame.kind());
        }
    }
}
