package tcpchat.grader.jail;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Makes a program that root has started that of a user whom nobody else is. */
final class NewUser {

    private static final int FIRST = 1_000_000;
    private static final int MANY = 1_000_000_000;

    private NewUser() {}

    static List<String> command() {
        String user = String.valueOf(FIRST + ThreadLocalRandom.current().nextInt(MANY));
        return List.of("setpriv", "--reuid", user, "--regid", user, "--clear-groups", "--inh-caps=-all");
    }
}
