package tcpchat.lecture.stream;

import java.util.Locale;

/** The two sides of a conversation. */
public enum Side {
    CLIENT, SERVER;

    /** The other one. */
    public Side peer() {
        return this == CLIENT ? SERVER : CLIENT;
    }

    /** The name under which files know it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
