package org.peerbench.matching.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.desk.Called;
import org.peerbench.matching.words.Words;

/**
 * Figures, needs and offers of a round in words. What is not known is said so, and never shown as a number.
 *
 * @param asked whether both sides of its matches were asked
 */
record Wording(Called called, boolean asked, Texts texts) {
    private static final int SHOWN = 8;

    String of(String key, Object... arguments) {
        return texts.of("quality." + key, arguments);
    }

    /** What would be while it is a draft, and was once both sides were asked. */
    String tense(String key, Object... arguments) {
        return of(asked ? key + ".published" : key, arguments);
    }

    String number(long number) {
        return of("number", BigDecimal.valueOf(number));
    }

    /** Such as "612.5". */
    String hundredths(OptionalLong value) {
        return value.isEmpty() ? of("unknown") : of("number", BigDecimal.valueOf(value.getAsLong(), 2));
    }

    /** Such as "12.5%". */
    String percent(Share share) {
        OptionalLong thousandths = share.thousandths();
        return thousandths.isEmpty() ? of("unknown") : of("percent", BigDecimal.valueOf(thousandths.getAsLong(), 1));
    }

    /** Between 0 and 1, such as "0.462". */
    String fraction(Share share) {
        OptionalLong thousandths = share.thousandths();
        return thousandths.isEmpty() ? of("unknown") : of("fraction", BigDecimal.valueOf(thousandths.getAsLong(), 3));
    }

    /** Such as "3 of 4". */
    String part(long part, long whole) {
        return of("of", part, whole);
    }

    /** Such as "strong fit", of hundredths of points. */
    String fit(long hundredths) {
        return fit((int) (hundredths / 100));
    }

    String fit(int points) {
        return new Words(texts).fit(points);
    }

    String urgency(int tier) {
        return new Words(texts).urgency(OptionalInt.of(tier));
    }

    /** Such as "Low Ketter (data sharing)". */
    String need(String id) {
        return of("need", called.receiver(id), called.theme(id));
    }

    /** The first few, and how many more there are. */
    List<String> few(List<String> all) {
        List<String> few = new ArrayList<>(all.stream().limit(SHOWN).toList());
        if (all.size() > SHOWN) {
            few.add(of("more", all.size() - SHOWN));
        }
        return few;
    }

    How.Line line(String key, String value) {
        return new How.Line(of(key), value);
    }
}
