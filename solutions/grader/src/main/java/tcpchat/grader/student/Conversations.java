package tcpchat.grader.student;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The conversations with the judge. */
final class Conversations {

    private final Pipe pipe;
    private final Steps steps;
    private final Map<Integer, Conversation> byNumber = new HashMap<>();

    Conversations(Pipe pipe, Path classes) throws MalformedURLException {
        this.pipe = pipe;
        this.steps = new Steps(
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, Conversations.class.getClassLoader()));
    }

    /** The conversation of that number: each thread of the judge's has one of its own here. */
    Conversation of(int number) {
        return byNumber.computeIfAbsent(number, added -> new Conversation(added, pipe, steps));
    }
}
