package tcpchat.tutor.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.words.RunnerText;

/**
 * A student's file for a step, in a kit whose tracks are built.
 *
 * @param kit    the root of the kit
 * @param step   the step
 * @param file   the student's file
 * @param folder where its classes go, and nothing else
 */
public record Submission(Path kit, Step step, Path file, Path folder) {

    /**
     * Compiles the file.
     *
     * @return the problems; that the file declares something else than the step's class is one of them
     * @throws IOException where the file can't be read or the classes not be written
     */
    public List<Problem> compile(SubmissionCompiler compiler) throws IOException {
        List<Problem> problems = compiler.compile(List.of(file), Job.classes(kit, step), folder);
        String className = step.className();
        if (SubmissionCompiler.failed(problems)
                || Files.exists(folder.resolve(className.replace('.', '/') + ".class"))) {
            return problems;
        }
        int dot = className.lastIndexOf('.');
        return List.of(Problem.of(file, 1,
                RunnerText.CLASS_MISSING.say(className.substring(0, dot), className.substring(dot + 1))));
    }

    /** The step's tests over this. */
    public Job job() {
        return Job.of(kit, step, folder);
    }
}
