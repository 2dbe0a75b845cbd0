package tcpchat.grader.jail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A jail for a grader that is root in a container which allows no namespaces: each program is a user of its own, who can
 * neither read the kit nor what others have handed in, as long as these are readable by root alone. It keeps no program
 * from the network of the container.
 */
final class OtherUser implements Jail {

    @Override
    public String name() {
        return "user";
    }

    @Override
    public boolean hidesByPermissions() {
        return true;
    }

    @Override
    public List<String> command(List<Path> visible, Limits limits, List<String> program) {
        List<String> command = new ArrayList<>(NoEnvironment.COMMAND);
        command.addAll(NewUser.command());
        command.addAll(List.of("setpriv", "--no-new-privs", "--pdeathsig", "KILL"));
        command.addAll(limits.command());
        command.addAll(program);
        return command;
    }
}
