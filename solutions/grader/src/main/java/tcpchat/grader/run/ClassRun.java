package tcpchat.grader.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tcpchat.grader.grade.StudentGrade;
import tcpchat.grader.intake.Delivery;
import tcpchat.grader.intake.HandedIn;
import tcpchat.grader.intake.Intake;
import tcpchat.grader.intake.Limits;
import tcpchat.grader.judge.Judging;
import tcpchat.tutor.steps.Language;

/** Grades a class, several students at a time, and keeps each grade as soon as it is there. */
public final class ClassRun {

    private final Results results;
    private final Roster roster;
    private final Locale language;
    private final int jobs;
    private final StudentRun student;
    private final Progress progress;

    public ClassRun(Judging judging, Results results, Roster roster, Locale language, int jobs, Progress progress) {
        this.results = results;
        this.roster = roster;
        this.language = language;
        this.jobs = jobs;
        this.student = new StudentRun(judging, roster);
        this.progress = progress;
    }

    /** Grades what is there, or that part of it. */
    public List<StudentGrade> grade(Path source, Shard shard) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try (Intake intake = Intake.ofClass(source, Limits.STANDARD)) {
            List<Delivery> deliveries = intake.deliveries().stream().filter(one -> shard.has(one.id())).toList();
            List<String> silent = roster.students().keySet().stream().filter(shard::has)
                    .filter(id -> deliveries.stream().noneMatch(one -> one.id().equals(id))).toList();
            progress.begin(deliveries.size() + silent.size(), student::steps);
            List<Future<StudentGrade>> grades = new ArrayList<>();
            deliveries.forEach(one -> grades.add(threads.submit(() -> kept(grade(one)))));
            for (String id : silent) {
                grades.add(threads.submit(() -> kept(student.nothing(id, roster.language(id, language)))));
            }
            List<StudentGrade> all = new ArrayList<>();
            for (Future<StudentGrade> grade : grades) {
                all.add(result(grade));
            }
            return all;
        } finally {
            progress.end();
            threads.shutdownNow();
        }
    }

    private StudentGrade grade(Delivery delivery) throws IOException, InterruptedException {
        Locale reader = roster.language(delivery.id(), language);
        HandedIn handedIn = Language.in(reader, delivery::read);
        return student.grade(handedIn, reader);
    }

    private StudentGrade kept(StudentGrade grade) throws IOException {
        results.keep(grade);
        progress.add();
        return grade;
    }

    private static StudentGrade result(Future<StudentGrade> grade) throws IOException, InterruptedException {
        try {
            return grade.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException file) {
                throw file;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Grades one submission by itself. */
    public static StudentGrade one(Path submission, Judging judging, Locale language)
            throws IOException, InterruptedException {
        return new StudentRun(judging, Roster.NONE).grade(Intake.one(submission, Limits.STANDARD), language);
    }
}
