package tcpchat.grader.intake;

import java.util.ArrayList;
import java.util.List;

/** Splits a Java source into words and single signs, without comments and literals. */
final class Tokens {

    private final String source;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    private Tokens(String source) {
        this.source = source;
    }

    static List<String> of(String source) {
        Tokens tokens = new Tokens(source);
        while (tokens.at < source.length()) {
            tokens.next();
        }
        return tokens.tokens;
    }

    private void next() {
        char sign = source.charAt(at);
        if (source.startsWith("//", at)) {
            skipLine();
        } else if (source.startsWith("/*", at)) {
            skipTo("*/", at + 2);
        } else if (source.startsWith("\"\"\"", at)) {
            skipLiteral("\"\"\"", true);
        } else if (sign == '"' || sign == '\'') {
            skipLiteral(String.valueOf(sign), false);
        } else if (Character.isJavaIdentifierStart(sign)) {
            word();
        } else {
            if (!Character.isWhitespace(sign)) {
                tokens.add(String.valueOf(sign));
            }
            at++;
        }
    }

    private void word() {
        int begin = at;
        while (at < source.length() && Character.isJavaIdentifierPart(source.charAt(at))) {
            at++;
        }
        tokens.add(source.substring(begin, at));
    }

    private void skipLine() {
        while (at < source.length() && !isLineEnd()) {
            at++;
        }
    }

    private boolean isLineEnd() {
        return source.charAt(at) == '\n' || source.charAt(at) == '\r';
    }

    private void skipTo(String end, int from) {
        int found = source.indexOf(end, from);
        at = found < 0 ? source.length() : found + end.length();
    }

    /** A literal of one line that nobody closed ends with its line, as for the compiler. */
    private void skipLiteral(String quote, boolean manyLines) {
        at += quote.length();
        while (at < source.length() && !source.startsWith(quote, at) && (manyLines || !isLineEnd())) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(source.length(), at + quote.length());
    }
}
