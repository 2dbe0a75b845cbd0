package tcpchat.grader.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tcpchat.tutor.lab.Trouble;
import tcpchat.tutor.steps.Kit;

/** Makes the students' tree: an archive, a Git repository, or both. {@code lab handout} starts it. */
public final class Handout {

    /** The one folder at the top of the archive, so that it is unpacked into a place of its own. */
    static final String FOLDER = "tcp-chat-kit/";

    /** What lab returns as well where it could not do its work for a reason that a sentence tells. */
    private static final int REFUSED = 2;

    private Handout() {}

    /** Reads its wishes from the system properties that begin with {@code handout.}. */
    public static void main(String[] args) throws InterruptedException {
        try {
            make(Kit.root().orElseThrow(), Order.of(System.getProperties())).forEach(System.out::println);
        } catch (Refused refused) {
            refuse(refused.getMessage());
        } catch (IOException file) {
            refuse(Trouble.with(file));
        }
    }

    /**
     * Makes what was ordered out of the instructors' tree in that folder, or nothing where one of it can't be.
     *
     * @return what was made, in sentences
     * @throws Refused with the reason
     */
    static List<String> make(Path root, Order order) throws IOException, InterruptedException {
        if (order.zip().isPresent()) {
            Archive.check(order.zip().get());
        }
        if (order.git().isPresent()) {
            Repository.check(order.git().get());
        }
        StudentsTree tree = new StudentsTree(order);
        Checkout checkout = Checkout.of(root);
        List<TreeFile> files = tree.of(checkout.files());
        Instant time = checkout.time();
        List<String> made = new ArrayList<>();
        if (order.zip().isPresent()) {
            Archive.write(order.zip().get(), files.stream().map(file -> file.in(FOLDER)).toList(), time);
            made.add(HandoutText.ZIP_MADE.say(order.zip().get(), files.size()));
        }
        if (order.git().isPresent()) {
            Repository.make(order.git().get(), files, time);
            made.add(HandoutText.GIT_MADE.say(order.git().get(), files.size()));
        }
        return made;
    }

    private static void refuse(String sentence) {
        System.err.println(sentence);
        System.exit(REFUSED);
    }
}
