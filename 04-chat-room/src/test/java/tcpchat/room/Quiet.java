package tcpchat.room;

/** An outbox that does nothing, under a name that a failure shows. */
final class Quiet implements Outbox {

    private final String name;

    Quiet(String name) {
        this.name = name;
    }

    @Override
    public void put(String text) {
        // Nobody reads it.
    }

    @Override
    public void close() {
        // There is nothing to close.
    }

    @Override
    public String toString() {
        return "outbox of " + name;
    }
}
