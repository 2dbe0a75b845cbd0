package tcpchat.grader.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a folder or file says of who handed it in.
 *
 * @param id     what tells the student from the others
 * @param name   the student's name; the id again where there is none
 * @param slot   what a second one of the same student takes the place of: things of other slots stand beside it
 * @param number the higher one is the newer; 0 where the name has none
 * @param file   what the student called it
 */
record Names(String id, String name, String slot, int number, String file) {

    /** {@code Name_ID_assignsubmission_file_}, and where no folders were wanted, with the file's name behind. */
    private static final Pattern MOODLE = Pattern.compile(
            "(?s)(?<name>.*)_(?<id>\\d+)_assignsubmission_(?<slot>[a-z]+)(_(?<file>.*))?");
    /** {@code lastnamefirst_LATE_user_submission_file.zip}. */
    private static final Pattern CANVAS = Pattern.compile(
            "(?s)(?<name>[^_]*)_(LATE_)?(?<id>\\d+)_(\\d+)_(?<file>.+)");
    /** Canvas puts a number behind a file that is handed in again. */
    private static final Pattern NUMBERED = Pattern.compile("(?s)(.+)-(\\d{1,3})(\\.[^.]*)?");

    /** Of a folder. */
    static Names ofFolder(String folder) {
        return ofMoodle(folder).orElseGet(() -> new Names(folder, folder, "", 0, folder));
    }

    /** Of a file; empty where the name tells of no student and is not that of an archive. */
    static Optional<Names> ofFile(String file) {
        return ofMoodle(file).or(() -> ofCanvas(file)).or(() -> ofArchive(file));
    }

    private static Optional<Names> ofMoodle(String text) {
        Matcher moodle = MOODLE.matcher(text);
        if (!moodle.matches()) {
            return Optional.empty();
        }
        String file = moodle.group("file") == null || moodle.group("file").isEmpty() ? text : moodle.group("file");
        String slot = moodle.group("slot") + (file.equals(text) ? "" : "/" + file);
        return Optional.of(new Names(moodle.group("id"), nameOrId(moodle), slot, 0, file));
    }

    private static Optional<Names> ofCanvas(String text) {
        Matcher canvas = CANVAS.matcher(text);
        if (!canvas.matches()) {
            return Optional.empty();
        }
        String file = canvas.group("file");
        Matcher numbered = NUMBERED.matcher(file);
        boolean again = numbered.matches();
        String slot = again ? numbered.group(1) + (numbered.group(3) == null ? "" : numbered.group(3)) : file;
        return Optional.of(new Names(canvas.group("id"), nameOrId(canvas), slot,
                again ? Integer.parseInt(numbered.group(2)) : 0, file));
    }

    private static Optional<Names> ofArchive(String file) {
        if (!ArchiveKind.isArchiveName(file)) {
            return Optional.empty();
        }
        String stem = file.replaceFirst("(?i)(\\.tar)?\\.[^.]+\\z", "");
        String id = stem.isEmpty() ? file : stem;
        return Optional.of(new Names(id, id, "", 0, file));
    }

    private static String nameOrId(Matcher matcher) {
        return matcher.group("name").isBlank() ? matcher.group("id") : matcher.group("name");
    }
}
