package tcpchat.grader.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a source declares outermost. It is found without the compiler, which a source can attack, and which runs in the jail
 * only.
 *
 * @param packageName the package; empty where none is declared
 * @param types       the types in their order
 */
record Declaration(String packageName, List<String> types) {

    private static final Set<String> KINDS = Set.of("class", "interface", "enum", "record");

    static Declaration of(String source) {
        List<String> tokens = Tokens.of(source);
        List<String> types = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String token = tokens.get(i);
            String next = tokens.get(i + 1);
            depth += token.equals("{") ? 1 : token.equals("}") ? -1 : 0;
            if (depth == 0 && KINDS.contains(token) && Character.isJavaIdentifierStart(next.charAt(0))) {
                types.add(next);
            }
        }
        return new Declaration(packageIn(tokens), List.copyOf(types));
    }

    private static String packageIn(List<String> tokens) {
        List<String> behind = tokens.subList(tokens.indexOf("package") + 1, tokens.size());
        return tokens.contains("package") && behind.contains(";")
                ? String.join("", behind.subList(0, behind.indexOf(";"))) : "";
    }

    /** The full names of the types. */
    List<String> fullNames() {
        return types.stream().map(type -> packageName.isEmpty() ? type : packageName + "." + type).toList();
    }
}
