package tcpchat.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tcpchat.tutor.steps.Kit;

/** Of what stands in backticks this looks for classes, their members, packages, files and scripts; and for links. */
@DisplayName("The maintainers' pages name only what exists")
class PagesTest {

    private static final Path KIT = Kit.root().orElseThrow();
    /** What a build may change at this very moment, and cases: a student's class there is not the kit's. */
    private static final Set<String> NOT_OURS = Set.of("target", "cases", ".git");
    private static final List<Path> FILES = new ArrayList<>();

    private static final Pattern BLOCK = Pattern.compile("```.*?```", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)");
    private static final Pattern CLASS = Pattern.compile("([A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+))?");
    private static final Pattern PACKAGE = Pattern.compile("tcpchat(\\.[a-z]+)+");
    private static final Pattern FILE_NAME = Pattern.compile("[\\w.-]+\\.(md|xml|properties|cmd)");

    @BeforeAll
    static void listFiles() throws IOException {
        FILES.clear();
        Files.walkFileTree(KIT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(folder.getFileName().toString()) ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                FILES.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md"})
    void everythingExists(String page) throws IOException {
        String text = BLOCK.matcher(Files.readString(KIT.resolve(page))).replaceAll("");
        List<String> missing = new ArrayList<>();
        for (String code : found(CODE, text)) {
            if (!exists(code)) {
                missing.add(code);
            }
        }
        found(LINK, text).stream().filter(link -> Files.notExists(KIT.resolve(link))).forEach(missing::add);
        assertThat(missing).as("%s names what does not exist: correct the page where a name has changed", page)
                .isEmpty();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1)).distinct().toList();
    }

    private static boolean exists(String code) throws IOException {
        Matcher type = CLASS.matcher(code);
        String script = code.split(" ", 2)[0];
        if (type.matches()) {
            return isClass(type.group(1), type.group(2));
        } else if (PACKAGE.matcher(code).matches()) {
            Path folder = Path.of(code.replace('.', '/'));
            return FILES.stream().anyMatch(file -> file.getParent().endsWith(folder));
        } else if (FILE_NAME.matcher(code).matches()) {
            return named(code).findAny().isPresent();
        } else if (script.matches("[\\w.][\\w./-]*/.*")) {
            return Files.exists(KIT.resolve(script));
        }
        return true;
    }

    /** Whether there is that class, and where a member is named, that member in it. */
    private static boolean isClass(String name, String member) throws IOException {
        List<Path> sources = named(name + ".java").toList();
        for (Path source : sources) {
            if (member == null || Pattern.compile("\\b" + member + "\\b").matcher(Files.readString(source)).find()) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Path> named(String fileName) {
        return FILES.stream().filter(file -> file.getFileName().toString().equals(fileName));
    }
}
