package tcpchat.stage.export;

import java.util.List;

/**
 * A line of the ladder with its place in the picture.
 *
 * @param at       when it is there, in steps
 * @param time     how many milliseconds had passed, as exactly as it is known
 * @param baseline where its first line of text stands
 * @param evidence the kind of its badge
 * @param badgeX   where its badge begins
 * @param x        where its text begins
 * @param words    its text in lines
 * @param colour   the colour of its text
 * @param line     what is drawn between the lanes, as a path; empty where nothing is
 * @param head     the head of an arrow, as a path; empty where there is none
 * @param behind   how wide the paper behind the text is, which hides the lanes
 */
public record Drawn(String at, String time, int baseline, String evidence, int badgeX, int x, List<String> words,
        String colour, String line, String head, int behind) {}
