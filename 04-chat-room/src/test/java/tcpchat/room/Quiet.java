package tcpchat.room;

import java.io.IOException;

/** An outbox that does nothing, under a name that a failure shows. */
class Quiet implements Outbox {

    private final String name;

    Quiet(String name) {
        this.name = name;
    }

    @Override
    public void put(String text) throws IOException {
        // Nobody reads it.
    }

    @Override
    public void close() {
        // There is nothing to close.
    }

    @Override
    public String toString() {
        return "Outbox(" + name + ")";
    }
}
