package tcpchat.grader.judge;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import tcpchat.grader.grade.StepGrade;

/** What was found out, a file each, by what it was made of. Whoever kills the grader loses what was being judged, no more. */
public final class Verdicts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    /** Those in that folder, which is made where it is missing. */
    public Verdicts(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** The verdict that is kept under that key; empty where none is, or half of one. */
    Optional<StepGrade> find(String key) {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file(key)), StepGrade.class));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** Keeps a verdict. */
    void keep(String key, StepGrade verdict) throws IOException {
        Files.createDirectories(file(key).getParent());
        writeWhole(file(key), JSON.writeValueAsBytes(verdict));
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key + ".json");
    }

    /** All of the file or nothing: written aside, brought to the disk, then given its name. */
    public static void writeWhole(Path file, byte[] bytes) throws IOException {
        Path aside = Files.createTempFile(file.getParent(), "half", ".tmp");
        try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
