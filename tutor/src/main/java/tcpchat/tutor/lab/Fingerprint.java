package tcpchat.tutor.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tcpchat.tutor.steps.Step;
import tcpchat.tutor.steps.Steps;
import tcpchat.tutor.steps.Track;

/** Tells whether something is still what it was: equal fingerprints, equal contents. */
final class Fingerprint {

    private Fingerprint() {}

    /** Of all that a verdict on a step depends on: the student's file, and what is given. */
    static String of(Path kit, Step step) throws IOException {
        MessageDigest digest = sha256();
        digest.update(ofGiven(kit, step.track()).getBytes(StandardCharsets.UTF_8));
        try {
            digest.update(Files.readAllBytes(kit.resolve(step.file())));
        } catch (NoSuchFileException none) {
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    /** Of everything in a track that is not a student's step, and of the tutor, by names, sizes and times. */
    static String ofGiven(Path kit, Track track) throws IOException {
        MessageDigest digest = sha256();
        Set<Path> students = Steps.all().stream().map(step -> kit.resolve(step.file())).collect(Collectors.toSet());
        List<Path> files = new ArrayList<>(List.of(kit.resolve("tutor/target/lab-built")));
        for (String folder : List.of("src/main", "src/test")) {
            Path sources = kit.resolve(track.folder()).resolve(folder);
            if (Files.isDirectory(sources)) {
                try (Stream<Path> found = Files.walk(sources)) {
                    found.filter(file -> file.toString().endsWith(".java") && !students.contains(file))
                            .sorted().forEach(files::add);
                }
            }
        }
        for (Path file : files) {
            String facts = !Files.exists(file) ? ""
                    : file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
            digest.update(facts.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
