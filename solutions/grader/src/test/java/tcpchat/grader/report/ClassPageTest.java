package tcpchat.grader.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tcpchat.grader.report.Grades.coded;
import static tcpchat.grader.report.Grades.done;
import static tcpchat.grader.report.Grades.failure;
import static tcpchat.grader.report.Grades.of;
import static tcpchat.grader.report.Grades.saying;
import static tcpchat.grader.report.Grades.sealed;
import static tcpchat.grader.report.Grades.step;
import static tcpchat.grader.report.Grades.student;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.grader.grade.Count;
import tcpchat.grader.grade.Seal;
import tcpchat.grader.grade.StepGrade;
import tcpchat.grader.grade.StepStatus;
import tcpchat.grader.grade.StudentGrade;

@DisplayName("The page on a class")
class ClassPageTest {

    private static final StepGrade NEWLINE = coded(of("client 3", StepStatus.WRONG, new Count(2, 5), Count.NONE,
            failure("first", "NEWLINE_ADDED", "first\nhappened: x"), failure("second", "SENT_TWICE", "")),
            false, "out.println(text);");

    @BeforeEach
    void english() {
        System.setProperty("lang", "en");
    }

    @AfterEach
    void asBefore() {
        System.clearProperty("lang");
    }

    @Test
    @DisplayName("asks the network for nothing: no link leads out of it, and nothing is loaded")
    void selfContained() {
        assertThat(html(student("a", "A", NEWLINE)).replaceAll("href=\"#[^\"]*\"", ""))
                .doesNotContainPattern("(?i)href=|src=|url\\(|@import|http:|https:|<form|<iframe|<base");
    }

    @ParameterizedTest
    @ValueSource(strings = {"style", "script"})
    @DisplayName("allows the browser its own style and script alone, by the hashes of what stands there")
    void contentSecurityPolicy(String element) throws NoSuchAlgorithmException {
        String html = html(student("a", "A", NEWLINE));
        Matcher content = Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL).matcher(html);
        assertThat(content.find()).isTrue();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.group(1).getBytes(UTF_8));
        String policy = html.replace("&#39;", "'");
        assertThat(policy).contains("default-src 'none'",
                element + "-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'")
                .doesNotContain("unsafe-inline");
        assertThat(html).as("what a hash does not cover").doesNotContainPattern("<[^>]* (style|on[a-z]+)=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "${7*7}", "<#assign x=1>",
            "</title><script>1</script>"})
    @DisplayName("shows as text whatever a student wrote, wherever it comes on the page")
    void escaped(String evil) {
        StepGrade step = coded(saying(of("client 3", StepStatus.WRONG, new Count(0, 1), Count.NONE,
                failure(evil, evil, evil), failure(evil, "", "")), evil), true, evil, evil);
        String html = html(new StudentGrade(evil, evil, "en", 0, List.of(step), List.of(evil), List.of(evil)));
        assertThat(html).doesNotContain(evil.startsWith("$") ? ">49<" : evil);
        assertThat(html.split("<script", -1)).hasSize(2);
    }

    @Test
    @DisplayName("names the most frequent misconception first, with its sentence, its students and their code")
    void mistakes() {
        StepGrade twice = of("client 3", StepStatus.WRONG, new Count(2, 5), Count.NONE,
                failure("second", "SENT_TWICE", ""));
        String html = html(student("a", "Ana", NEWLINE), student("b", "Ben", twice));
        assertThat(html).containsSubsequence("Misconceptions", ">2<", "The message was written twice.", "Ana", "Ben",
                ">1<", "A line end was added", "Ana", "<code>out.println(text);</code>");
    }

    @Test
    @DisplayName("shows a line of code with the misconception of the first failure only, for it is about that one")
    void codeOfFirstFailure() {
        String html = html(student("a", "Ana", NEWLINE));
        String twice = html.substring(html.indexOf("The message was written twice."), html.indexOf("id=\"students\""));
        assertThat(twice).doesNotContain("println(text)");
    }

    @Test
    @DisplayName("says what needs a person")
    void asked() {
        StudentGrade student = new StudentGrade("a", "Ana", "en", 0, List.of(
                saying(step("client 3", StepStatus.AMBIGUOUS), "two places"),
                step("client 4", StepStatus.INFRASTRUCTURE)),
                List.of(), List.of("Which zip is newer?"));
        assertThat(html(student)).containsSubsequence("Needs a person", "Which zip is newer?", "client 3", "two places",
                "client 4", "not graded yet");
    }

    @Test
    @DisplayName("has a banner for verdicts that are not sealed, and one for those that are unsafe")
    void banners() {
        assertThat(html(
                student("a", "Ana", sealed(done("client 3"), Seal.UNSAFE), sealed(done("gui 1"), Seal.NOT_SEALED))))
                .contains("Unsafe: verdicts on 1 students", "Not sealed: some verdicts on 1 students");
    }

    @Test
    @DisplayName("has no banner and asks for nobody where all is sealed and final")
    void calm() {
        assertThat(html(Grades.finished("a", "Ana"))).doesNotContain("<aside", "Needs a person", "Misconceptions");
    }

    @Test
    @DisplayName("lists what hung, with the line where it did")
    void hung() {
        assertThat(html(student("a", "Ana", coded(NEWLINE, true, "socket.accept();"))))
                .containsSubsequence("id=\"hung\"", "Ana", "client 3", "<code>socket.accept();</code>");
    }

    @Test
    @DisplayName("says the same by a sign as by a colour")
    void signs() {
        assertThat(html(student("a", "Ana", done("client 1"), NEWLINE, step("client 4", StepStatus.NOT_COMPILING))))
                .containsPattern("<td class=\"done[^>]*>✓<").containsPattern("<td class=\"some[^>]*>2/5<")
                .containsPattern("<td class=\"broken[^>]*>×<");
    }

    @Test
    @DisplayName("is in the instructor's language, whatever the students' is")
    void language() {
        System.setProperty("lang", "zh");
        assertThat(html(student("a", "Ana", NEWLINE))).contains("lang=\"zh-CN\"", "学生与步骤", "发送消息");
    }

    private static String html(StudentGrade... students) {
        return ClassPage.html(GradedClass.of(List.of(students), Policy.standard()), Policy.standard());
    }
}
