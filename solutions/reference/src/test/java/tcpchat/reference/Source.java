package tcpchat.reference;

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
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A Java file as the compiler's parser sees it, to be compared with another but for some parts. */
final class Source {

    private final String text;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    private Source(String text, CompilationUnitTree unit, SourcePositions positions) {
        this.text = text;
        this.unit = unit;
        this.positions = positions;
    }

    static Source read(Path file) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            JavacTask task =
                    (JavacTask) compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(file));
            CompilationUnitTree unit = task.parse().iterator().next();
            return new Source(Files.readString(file), unit, Trees.instance(task).getSourcePositions());
        }
    }

    /** The names of the methods that throw because they are not written yet. */
    Set<String> methodsThatThrowTodo() {
        Set<String> names = new TreeSet<>();
        for (Tree member : type().getMembers()) {
            if (member instanceof MethodTree method && method.getBody() != null
                    && method.getBody().toString().contains("new UnsupportedOperationException(\"TODO")) {
                names.add(method.getName().toString());
            }
        }
        return names;
    }

    /** The names of all methods. */
    Set<String> methods() {
        return type().getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(member -> ((MethodTree) member).getName().toString())
                .collect(Collectors.toSet());
    }

    /** The text without imports, private members and the bodies of these methods, and with white space folded. */
    String without(Set<String> methods) {
        List<Span> cuts = new ArrayList<>();
        unit.getImports().forEach(tree -> cuts.add(span(tree)));
        for (Tree member : type().getMembers()) {
            if (isPrivate(member)) {
                cuts.add(spanWithComment(member));
            } else if (member instanceof MethodTree method && methods.contains(method.getName().toString())) {
                cuts.add(span(method.getBody()));
            }
        }
        cuts.sort(Comparator.comparingInt(Span::start).reversed());
        StringBuilder rest = new StringBuilder(text);
        cuts.forEach(cut -> rest.delete(cut.start(), cut.end()));
        return rest.toString().replaceAll("\\s+", " ");
    }

    private static boolean isPrivate(Tree member) {
        if (member instanceof VariableTree field) {
            return field.getModifiers().getFlags().contains(Modifier.PRIVATE);
        }
        if (member instanceof ClassTree nested) {
            return nested.getModifiers().getFlags().contains(Modifier.PRIVATE);
        }
        return member instanceof MethodTree method && method.getModifiers().getFlags().contains(Modifier.PRIVATE);
    }

    private ClassTree type() {
        return (ClassTree) unit.getTypeDecls().get(0);
    }

    private Span span(Tree tree) {
        return new Span((int) positions.getStartPosition(unit, tree), (int) positions.getEndPosition(unit, tree));
    }

    /** A member together with the Javadoc before it. */
    private Span spanWithComment(Tree member) {
        Span span = span(member);
        String before = text.substring(0, span.start()).stripTrailing();
        return before.endsWith("*/") ? new Span(before.lastIndexOf("/**"), span.end()) : span;
    }

    private record Span(int start, int end) {}
}
