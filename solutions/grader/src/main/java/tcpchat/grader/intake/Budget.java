package tcpchat.grader.intake;

import java.io.IOException;

/** Counts what is read of one student, and stops at the limits. */
final class Budget {

    private final Limits limits;
    private int entries;
    private long bytes;

    Budget(Limits limits) {
        this.limits = limits;
    }

    /** Counts one more file or folder. */
    void count() throws TooMuch {
        if (++entries > limits.entries()) {
            throw new TooMuch(IntakeText.TOO_MANY_FILES.say(limits.entries()));
        }
    }

    /** Reads the first so many bytes of a file, and one more where it has more. */
    byte[] read(Entry entry, int most) throws IOException {
        long left = limits.bytes() - bytes;
        byte[] read = entry.content().read((int) Math.min(most, left) + 1);
        bytes += read.length;
        if (bytes > limits.bytes()) {
            throw new TooMuch(IntakeText.TOO_MUCH.say(limits.bytes() >> 20));
        }
        return read;
    }

    /** Reads a whole file, as far as anything may still be read. */
    byte[] readAll(Entry entry) throws IOException {
        return read(entry, limits.bytes());
    }
}
