package tcpchat.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A method of a presenter as somebody has to understand it who writes it, with the methods that it needs besides and
 * nobody has given.
 *
 * @param name   the method
 * @param lines  how many lines there are between the braces
 * @param things what it uses that is given, by kind and by name
 */
record Handler(String name, int lines, Map<Kind, SortedSet<String>> things) {

    /**
     * The kinds of things that a handler can use. What a reader knows before, the JDK and the steps' own methods, is
     * none of them, nor is a type: it comes with the value that has it.
     */
    enum Kind {
        /** What the window shows and tells. */
        VIEW("the view", "视图"),
        /** What carries work from one thread to the other. */
        SESSION("the session", "Session"),
        /** Where the steps are that were written before. */
        STEPS("the steps", "步骤"),
        /** What the presenter remembers; the view, the session and the steps it has are kinds of their own. */
        FIELD("fields", "字段"),
        /** Methods of the presenter that are there already. */
        METHOD("given methods", "现成的方法"),
        /** Names for something that never changes. */
        CONSTANT("words, actions, constants", "文字、动作、常量"),
        /** What the user has typed as host and port. */
        ADDRESS("the address", "地址");

        final String english;
        final String chinese;

        Kind(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }
    }

    /**
     * Some methods of the class in that file, compiled against the class path of this JVM.
     *
     * @param names the methods
     * @param given the methods of the class that nobody has to write
     */
    static List<Handler> of(Path file, Set<String> names, Set<String> given) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjects(file));
            CompilationUnitTree unit = task.parse().iterator().next();
            task.analyze();
            Trees trees = Trees.instance(task);
            Map<String, TreePath> written = new HashMap<>();
            for (Tree member : ((ClassTree) unit.getTypeDecls().get(0)).getMembers()) {
                if (member instanceof MethodTree method && !given.contains(method.getName().toString())) {
                    written.put(method.getName().toString(), trees.getPath(unit, method));
                }
            }
            return names.stream().map(name -> {
                Reader reader = new Reader(trees, written);
                reader.read(name);
                return new Handler(name, reader.lines, reader.things);
            }).toList();
        }
    }

    /** Reads a method and those that serve it, and notes what they use. */
    private static final class Reader extends TreePathScanner<Void, Void> {

        private static final Set<String> OF_OTHER_KINDS = Set.of("this", "view", "session", "steps");

        private final Trees trees;
        /** The methods that are not given. */
        private final Map<String, TreePath> written;
        private final Set<String> met = new HashSet<>();
        private final Deque<String> unread = new ArrayDeque<>();
        private final Map<Kind, SortedSet<String>> things = new EnumMap<>(Kind.class);
        private int lines;
        private Element presenter;

        Reader(Trees trees, Map<String, TreePath> written) {
            this.trees = trees;
            this.written = written;
        }

        void read(String name) {
            meet(name);
            while (!unread.isEmpty()) {
                scan(written.get(unread.remove()), null);
            }
        }

        private void meet(String name) {
            if (met.add(name)) {
                unread.add(name);
            }
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            presenter = trees.getElement(getCurrentPath()).getEnclosingElement();
            lines += linesOf(method);
            return super.visitMethod(method, null);
        }

        private int linesOf(MethodTree method) {
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            long start = trees.getSourcePositions().getStartPosition(unit, method.getBody());
            long end = trees.getSourcePositions().getEndPosition(unit, method.getBody());
            return (int) (unit.getLineMap().getLineNumber(end) - unit.getLineMap().getLineNumber(start) - 1);
        }

        @Override
        public Void visitIdentifier(IdentifierTree name, Void nothing) {
            note(trees.getElement(getCurrentPath()));
            return super.visitIdentifier(name, null);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree member, Void nothing) {
            note(trees.getElement(getCurrentPath()));
            return super.visitMemberSelect(member, null);
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree method, Void nothing) {
            note(trees.getElement(getCurrentPath()));
            return super.visitMemberReference(method, null);
        }

        private void note(Element used) {
            if (used.getKind() == ElementKind.METHOD) {
                noteMethod(used);
            } else if (used.getKind() == ElementKind.ENUM_CONSTANT) {
                add(Kind.CONSTANT, used.getEnclosingElement().getSimpleName() + "." + used.getSimpleName());
            } else if (used.getKind() == ElementKind.FIELD && used.getEnclosingElement().equals(presenter)) {
                noteField(used);
            }
        }

        private void noteMethod(Element method) {
            TypeElement owner = (TypeElement) method.getEnclosingElement();
            String name = method.getSimpleName().toString();
            if (owner.equals(presenter) && !written.containsKey(name)) {
                add(Kind.METHOD, name);
            } else if (owner.equals(presenter)) {
                meet(name);
            } else if (owner.getQualifiedName().toString().startsWith("tcpchat.gui.")) {
                switch (owner.getSimpleName().toString()) {
                    case "ChatView", "ClientView", "ServerView" -> add(Kind.VIEW, "view." + name);
                    case "Session" -> add(Kind.SESSION, "session." + name);
                    case "ClientSteps", "ServerSteps" -> add(Kind.STEPS, "steps." + name);
                    case "Address" -> add(Kind.ADDRESS, name);
                    default -> throw new IllegalStateException(owner + "." + name + " is of no kind yet");
                }
            }
        }

        private void noteField(Element field) {
            String name = field.getSimpleName().toString();
            if (field.getModifiers().contains(Modifier.STATIC)) {
                add(Kind.CONSTANT, name);
            } else if (!OF_OTHER_KINDS.contains(name)) {
                add(Kind.FIELD, name);
            }
        }

        private void add(Kind kind, String name) {
            things.computeIfAbsent(kind, first -> new TreeSet<>()).add(name);
        }
    }
}
