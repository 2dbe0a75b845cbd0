package tcpchat.tutor.runner;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tcpchat.tutor.words.RunnerText;

/**
 * Finds, while the compiler reads files, the types that stand beside the first in one. Such a type could have the name of
 * a test or of a class that is given; what a step needs has its place inside the step's class.
 */
final class FurtherTypes implements TaskListener {

    private final Trees trees;
    private final List<Path> files;
    private final List<Problem> problems = new ArrayList<>();

    FurtherTypes(JavacTask task, List<Path> files) {
        this.trees = Trees.instance(task);
        this.files = files.stream().map(Path::toAbsolutePath).toList();
    }

    @Override
    public void finished(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.PARSE) {
            CompilationUnitTree unit = event.getCompilationUnit();
            Path file = Path.of(unit.getSourceFile().toUri());
            if (files.contains(file)) {
                unit.getTypeDecls().stream()
                        .filter(ClassTree.class::isInstance)
                        .skip(1)
                        .forEach(type -> problems.add(problem(file, unit, type)));
            }
        }
    }

    /** An error for each of them. */
    List<Problem> problems() {
        return problems;
    }

    private Problem problem(Path file, CompilationUnitTree unit, Tree type) {
        long position = trees.getSourcePositions().getStartPosition(unit, type);
        return Problem.of(file, unit.getLineMap().getLineNumber(position),
                RunnerText.SECOND_TYPE.say(((ClassTree) type).getSimpleName()));
    }
}
