package tcpchat.grader.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tcpchat.grader.grade.Count;
import tcpchat.grader.grade.StepGrade;
import tcpchat.grader.grade.StepStatus;
import tcpchat.grader.grade.StudentGrade;
import tcpchat.tutor.steps.Steps;

/**
 * What a verdict is worth. Where a person or another run has to find the verdict first, points are not known: that is
 * never the same as none.
 *
 * @param each      the points of a step that is not in {@code ofSteps}
 * @param beyond    the same for a step that goes beyond the chat
 * @param ofSteps   the points of a step, by its name, such as {@code client 3}
 * @param core      what the core weighs in a step that has a challenge
 * @param challenge what the challenge weighs there
 * @param byTests   whether each test that passes counts; else a part counts only if all of its tests pass
 * @param late      what is taken off for days late
 */
public record Policy(BigDecimal each, BigDecimal beyond, Map<String, BigDecimal> ofSteps, int core, int challenge,
        boolean byTests,
        Late late) {

    private static final int DECIMALS = 2;

    /**
     * What is taken off for days late, in percent of what was reached.
     *
     * @param freeDays how many days cost nothing
     * @param perDay   what each further day costs
     * @param most     what all days together cost at most
     */
    public record Late(int freeDays, BigDecimal perDay, BigDecimal most) {

        /** What is left of 1 after that many days. */
        BigDecimal factor(int days) {
            BigDecimal counted = BigDecimal.valueOf(Math.max(0, days - freeDays));
            return BigDecimal.ONE.subtract(perDay.multiply(counted).min(most).movePointLeft(2));
        }
    }

    /** The policy of a file in the form of {@link #example()}. */
    public static Policy read(Path file) throws IOException {
        return PolicyFile.read(file);
    }

    /** The policy of a class whose instructor gave none: that of {@link #example()}. */
    public static Policy standard() {
        return PolicyFile.parse(example());
    }

    /** A file with the policy that holds where none is given, and with what each line means. */
    public static String example() {
        return PageFiles.text("policy-example.properties");
    }

    /** The most that a step can bring. */
    public BigDecimal most(String step) {
        return ofSteps.getOrDefault(step, isBeyond(step) ? beyond : each);
    }

    /** Whether everybody is asked for that step. What goes beyond the chat nobody has to do, unless it brings points. */
    public boolean asksFor(String step) {
        return !isBeyond(step) || most(step).signum() > 0;
    }

    /** The student's grade as it is shown: without the steps that nobody is asked for and this student has not begun. */
    public StudentGrade shown(StudentGrade student) {
        return student
                .with(student.steps().stream().filter(grade -> asksFor(grade.step()) || grade.hasWork()).toList());
    }

    /** Whether the step of that name goes beyond the chat. */
    static boolean isBeyond(String step) {
        return Steps.all().stream().anyMatch(known -> known.id().equals(step) && known.track().isBeyond());
    }

    /** The most that all steps of a student can bring. */
    public BigDecimal most(StudentGrade student) {
        return student.steps().stream().map(step -> most(step.step())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What a step brings; empty where that is not known. */
    public Optional<BigDecimal> points(StepGrade grade) {
        if (!grade.status().isFinal()) {
            return Optional.empty();
        }
        BigDecimal points = most(grade.step()).multiply(fraction(grade));
        return Optional.of(rounded(points));
    }

    /** What a student has reached, with what being late costs; empty where the points of a step are not known. */
    public Optional<BigDecimal> total(StudentGrade student) {
        BigDecimal sum = BigDecimal.ZERO;
        // A step that can bring nothing leaves nothing open.
        for (StepGrade grade : student.steps().stream().filter(step -> most(step.step()).signum() > 0).toList()) {
            Optional<BigDecimal> points = points(grade);
            if (points.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(points.get());
        }
        return student.steps().isEmpty() ? Optional.empty()
                : Optional.of(rounded(sum.multiply(late.factor(student.lateDays()))));
    }

    private BigDecimal fraction(StepGrade grade) {
        BigDecimal ofCore = ofCore(grade);
        Count beyond = grade.challenge();
        if (beyond.known() == 0) {
            return ofCore;
        }
        // A challenge goes beyond something: as long as the core is not done, it brings nothing.
        BigDecimal ofChallenge = grade.status() == StepStatus.DONE ? part(beyond) : BigDecimal.ZERO;
        BigDecimal weighed = ofCore.multiply(BigDecimal.valueOf(core))
                .add(ofChallenge.multiply(BigDecimal.valueOf(challenge)));
        return divided(weighed, core + challenge);
    }

    private BigDecimal ofCore(StepGrade grade) {
        return switch (grade.status()) {
            case DONE -> BigDecimal.ONE;
            // A run that ended between two tests may have passed them all, and yet the step is not done.
            case WRONG -> part(new Count(Math.min(grade.core().passed(), grade.core().known() - 1),
                    grade.core().known()));
            default -> BigDecimal.ZERO;
        };
    }

    private BigDecimal part(Count count) {
        if (count.passed() <= 0 || count.passed() < count.known() && !byTests) {
            return BigDecimal.ZERO;
        }
        return divided(BigDecimal.valueOf(count.passed()), count.known());
    }

    private static BigDecimal divided(BigDecimal number, int by) {
        return number.divide(BigDecimal.valueOf(by), 10, RoundingMode.HALF_UP);
    }

    /** At most two decimals, and no zeros behind them. */
    static BigDecimal rounded(BigDecimal number) {
        BigDecimal plain = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
