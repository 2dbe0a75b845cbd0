package tcpchat.submissions;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A Java file with one class as the compiler's parser sees it. All places are offsets in the text.
 *
 * @param text       the whole file
 * @param className  the simple name of the class
 * @param imports    the imports, as they stand
 * @param importsEnd where the last import ends; where the package does if there is none
 * @param members    what the class holds, in the order of the file
 * @param classEnd   where the closing brace of the class stands
 */
record ClassSource(String text, String className, List<String> imports, int importsEnd, List<Member> members,
        int classEnd) {

    /**
     * A field, method, constructor or nested type.
     *
     * @param method   whether it is a method or a constructor
     * @param name     its name, of a method with the types of the parameters: no other of its kind is called so
     * @param code     the code alone, as the parser prints it: the same for all ways to lay it out
     * @param comments where the comments before it begin
     * @param start    where it begins itself
     * @param end      where it ends
     */
    record Member(boolean method, String name, String code, int comments, int start, int end) {}

    /**
     * Parses the file.
     *
     * @throws IOException              where it can't be read
     * @throws IllegalArgumentException where it is no Java, or not one class
     */
    static ClassSource read(Path file) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            JavacTask task =
                    (JavacTask) compiler.getTask(null, files, problems, null, null, files.getJavaFileObjects(file));
            CompilationUnitTree unit = task.parse().iterator().next();
            for (Diagnostic<?> problem : problems.getDiagnostics()) {
                if (problem.getKind() == Diagnostic.Kind.ERROR) {
                    throw new IllegalArgumentException(
                            file + ":" + problem.getLineNumber() + ": " + problem.getMessage(Locale.ENGLISH));
                }
            }
            if (unit.getTypeDecls().size() != 1 || !(unit.getTypeDecls().get(0) instanceof ClassTree type)) {
                throw new IllegalArgumentException(file + ": has to hold one class");
            }
            return of(Files.readString(file), unit, type, Trees.instance(task).getSourcePositions());
        }
    }

    private static ClassSource of(String text, CompilationUnitTree unit, ClassTree type, SourcePositions positions) {
        List<Member> members = new ArrayList<>();
        int before = text.indexOf('{', (int) positions.getStartPosition(unit, type)) + 1;
        for (Tree tree : type.getMembers()) {
            int end = (int) positions.getEndPosition(unit, tree);
            members.add(member(tree, before, (int) positions.getStartPosition(unit, tree), end));
            before = end;
        }
        List<? extends Tree> head = unit.getImports().isEmpty() ? List.of(unit.getPackage()) : unit.getImports();
        return new ClassSource(text, type.getSimpleName().toString(),
                unit.getImports().stream().map(tree -> tree.toString().strip()).toList(),
                (int) positions.getEndPosition(unit, head.get(head.size() - 1)),
                members, (int) positions.getEndPosition(unit, type) - 1);
    }

    private static Member member(Tree tree, int comments, int start, int end) {
        String name = tree instanceof MethodTree method ? method.getName() + parameters(method)
                : tree instanceof VariableTree field ? field.getName().toString()
                : tree instanceof ClassTree nested ? nested.getSimpleName().toString()
                : "an initialiser";
        return new Member(tree instanceof MethodTree, name, tree.toString(), comments, start, end);
    }

    private static String parameters(MethodTree method) {
        return method.getParameters().stream()
                .map(parameter -> parameter.getType().toString())
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
