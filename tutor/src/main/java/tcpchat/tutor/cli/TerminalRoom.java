package tcpchat.tutor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import tcpchat.tutor.words.RoomText;

/** A room with three members for the terminal, in a process of its own, over real connections. */
final class TerminalRoom {

    private final List<Path> classPath;

    TerminalRoom(List<Path> classPath) {
        this.classPath = classPath;
    }

    /**
     * Plays it to its end and returns what happened, in the order of time.
     *
     * @throws Refusal where it can't be played: the port is taken, the host is no address of this machine, a step is not
     *                 written or goes wrong
     */
    List<RoomEvent> play(String host, int port) throws IOException {
        TerminalTalk.checkServer(host, port);
        Process room = JavaProcess.of(classPath, "tcpchat.room.text.RoomLanes").quickToStart()
                .arguments(host, String.valueOf(port)).start();
        try (BufferedReader reports = room.inputReader(UTF_8)) {
            brief(room);
            List<RoomEvent> events = new ArrayList<>();
            for (String line = reports.readLine(); line != null; line = reports.readLine()) {
                events.add(read(line, port));
            }
            if (events.isEmpty()) {
                throw TerminalTalk.brokenOff("the room's process ended without a word");
            }
            return events.stream().sorted(Comparator.comparingLong(RoomEvent::micros)).toList();
        } finally {
            room.destroyForcibly();
        }
    }

    /** Tells the program what is said in the room, in the language of the reader. */
    private static void brief(Process room) {
        try (PrintStream out = new PrintStream(room.getOutputStream(), false, UTF_8)) {
            Stream.of(RoomText.NAME_TAKEN.say(), RoomText.NAME_INVALID.say(), RoomText.ROOM_CLOSED.say(),
                    RoomText.QUESTION.say(), RoomText.ANSWER.say())
                    .map(text -> HexFormat.of().formatHex(text.getBytes(UTF_8))).forEach(out::println);
        }
    }

    private static RoomEvent read(String line, int port) {
        String[] fields = line.split("\t", -1);
        if (fields[0].equals("failed")) {
            throw TerminalTalk.refusalOf(fields, port);
        } else if (fields[0].equals("hung")) {
            RoomEvent missing = RoomEvent.parse(0, fields);
            String what = missing.inWords();
            throw new Refusal(RoomText.HUNG
                    .say(missing.who().equals(RoomEvent.ROOM) ? what : RoomText.AT_MEMBER.say(missing.who(), what)));
        }
        return RoomEvent.parse(Long.parseLong(fields[0]), fields);
    }
}
