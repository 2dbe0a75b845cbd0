package tcpchat.grader.report;

import java.util.List;
import java.util.stream.IntStream;
import tcpchat.grader.grade.StudentGrade;

/**
 * The page on a whole class, for the instructor. It is one file that needs no network.
 *
 * @param map       students by steps
 * @param legend    what the fields of the map mean
 * @param asked     how many steps everybody is asked for
 * @param allDone   how many students have done all of those
 * @param beyond    how many students have begun a step that goes beyond the chat
 * @param attention what needs a look
 * @param mistakes  the misconceptions
 * @param students  all there is to say of each student
 */
public record ClassPage(ClassMap map, List<Mark> legend, long asked, long allDone, long beyond,
        Attention attention, List<Mistake> mistakes, List<Dossier> students) {

    private static final Template TEMPLATE = new Template("class.ftlh");

    /** The page, in the language of the reader. */
    public static String html(GradedClass graded, Policy policy) {
        String style = PageFiles.text("page.css") + PageFiles.text("class.css");
        return TEMPLATE.html(of(graded, policy), style, PageFiles.text("class.js"));
    }

    private static ClassPage of(GradedClass graded, Policy policy) {
        List<Dossier> students = IntStream.range(0, graded.students().size())
                .mapToObj(index -> Dossier.of(graded, index, policy))
                .toList();
        long asked = graded.steps().stream().filter(step -> policy.asksFor(step.id())).count();
        long allDone = students.stream().filter(student -> student.done() == asked).count();
        long beyond = graded.students().stream().filter(ClassPage::hasBegunBeyond).count();
        return new ClassPage(ClassMap.of(graded, policy), Mark.legend(), asked, allDone, beyond, Attention.of(graded),
                Mistake.of(graded), students);
    }

    private static boolean hasBegunBeyond(StudentGrade student) {
        return student.steps().stream().anyMatch(grade -> Policy.isBeyond(grade.step()) && grade.hasWork());
    }
}
