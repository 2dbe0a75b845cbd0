package tcpchat.grader.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a class, so that several machines grade it: a student belongs to a part by the id alone.
 *
 * @param number which part, from 1
 * @param all    how many there are
 */
public record Shard(int number, int all) {

    /** The whole class. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

    /** Reads it as it is typed, such as {@code 2/4}. */
    public static Shard parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new Refusal(RunText.SHARD_WRONG.say(text));
        }
        Shard shard = new Shard(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
        if (shard.number < 1 || shard.number > shard.all) {
            throw new Refusal(RunText.SHARD_WRONG.say(text));
        }
        return shard;
    }

    /** Whether the student of that id is of this part. */
    public boolean has(String id) {
        return Math.floorMod(id.hashCode(), all) == number - 1;
    }
}
