package org.peerbench.host.verify;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes a text of SQL apart into words and signs; comments and texts in quotes are left out. */
final class SqlWords {
    /** What is to be left out, then words, quoted names and single signs. */
    private static final Pattern PART = Pattern.compile(
            "--[^\\n]*|/\\*.*?\\*/|'(?:[^']|'')*'|(\\$\\w*\\$).*?\\1"
                    + "|(?<word>[\\w$]+)|\"(?<quoted>[^\"]+)\"|`(?<tick>[^`]+)`|\\[(?<box>[^\\]]+)]|(?<sign>[^\\s\\w])",
            Pattern.DOTALL);

    /**
     * One word or sign.
     *
     * @param text in small letters; names without their quotes
     * @param line counted from 1
     */
    record Word(String text, int line) {}

    private SqlWords() {}

    static List<Word> of(String sql) {
        return PART.matcher(sql)
                .results()
                .filter(part -> text(part) != null)
                .map(part -> new Word(text(part).toLowerCase(Locale.ROOT), line(sql, part.start())))
                .toList();
    }

    private static String text(MatchResult part) {
        for (int group = 2; group <= part.groupCount(); group++) {
            if (part.group(group) != null) {
                return part.group(group);
            }
        }
        return null;
    }

    private static int line(String sql, int at) {
        return 1
                + (int) sql.substring(0, at)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
    }
}
