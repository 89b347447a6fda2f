package org.peerbench.leadership.exchange;

import java.util.Random;

/** Damages a text: characters changed, cut out, doubled or put in, and values exchanged for words that matter. */
public final class Damage {
    private static final String[] PIECES = {
        "null",
        "[]",
        "{}",
        "\"\"",
        "-1",
        "1e999",
        "\"2019-02-30\"",
        "true",
        ",",
        "}",
        "\\u0000",
        "\"person_id\":",
        "9999",
        "2019-13-01",
        "29000-01-01",
        ";",
        "\"",
        "\n",
        "=HYPERLINK(1)",
        "\ud83d\ude00"
    };

    private Damage() {}

    /** One to six damages, the same for the same random numbers. */
    public static void to(StringBuilder text, Random random) {
        for (int times = 1 + random.nextInt(6); times > 0; times--) {
            mutate(text, random);
        }
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(Math.max(1, text.length() - 1));
        int until = Math.min(text.length(), at + 1 + random.nextInt(40));
        switch (random.nextInt(5)) {
            case 0 -> text.delete(at, until);
            case 1 -> text.insert(at, text.substring(at, until));
            case 2 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
            case 3 -> {
                int colon = text.indexOf(":", at);
                int line = colon < 0 ? -1 : text.indexOf("\n", colon);
                if (line > 0) {
                    boolean more = text.charAt(line - 1) == ',';
                    text.replace(colon + 1, line, PIECES[random.nextInt(PIECES.length)] + (more ? "," : ""));
                }
            }
            default -> text.setCharAt(at, (char) (32 + random.nextInt(95)));
        }
    }
}
