package tcpchat.stage.recording;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.StageEvent;

/**
 * The events of a run, one a line.
 *
 * @param events the events in their order
 */
public record Recording(List<StageEvent> events) {

    /** A number that is missing is 0: so runs replay that were recorded before there was such a number. */
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);
    private static final ObjectWriter WRITER = MAPPER.writerFor(StageEvent.class);
    private static final ObjectReader READER = MAPPER.readerFor(StageEvent.class);

    public Recording {
        events = List.copyOf(events);
    }

    /**
     * The run of that name which comes with the kit: {@code conversation}, or an experiment's letter.
     *
     * @throws FileNotFoundException where there is none
     */
    public static Recording shipped(String name) throws IOException {
        try (InputStream in = Recording.class.getResourceAsStream(name + ".jsonl")) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return read(new InputStreamReader(in, UTF_8));
        }
    }

    /**
     * Reads a run that was saved.
     *
     * @throws IOException where it can't be read, or is no run; then its message is for the lecturer
     */
    public static Recording load(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file, UTF_8)) {
            return read(in);
        }
    }

    /** Saves the run. */
    public void save(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (StageEvent event : events) {
            lines.add(line(event));
        }
        Files.write(file, lines, UTF_8);
    }

    /** The event as a line of JSON. */
    public static String line(StageEvent event) {
        try {
            return WRITER.writeValueAsString(event);
        } catch (JsonProcessingException unknownType) {
            throw new IllegalStateException(unknownType);
        }
    }

    /** The event that a line of JSON stands for. */
    public static StageEvent event(String line) throws IOException {
        return READER.readValue(line);
    }

    private static Recording read(Reader in) throws IOException {
        List<StageEvent> events = new ArrayList<>();
        LineNumberReader lines = new LineNumberReader(in);
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    events.add(event(line));
                }
            }
        } catch (JsonProcessingException | CharacterCodingException noRun) {
            throw new IOException(Phrases.say("no.run", lines.getLineNumber()), noRun);
        }
        return new Recording(events);
    }
}
