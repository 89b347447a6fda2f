package org.peerbench.matching.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.peerbench.api.Refusal;
import org.peerbench.api.text.Texts;

/** Gathers all that is wrong in a file, and what is worth knowing, so that it can be told at once. */
final class Faults {
    private static final int MOST = 100;

    private final Texts texts;
    private final List<Refusal.Fault> faults = new ArrayList<>();
    private final Set<Remark> remarks = new LinkedHashSet<>();
    private int count;

    Faults(Texts texts) {
        this.texts = texts;
    }

    void add(String field, String key, Object... arguments) {
        count++;
        if (faults.size() < MOST) {
            faults.add(new Refusal.Fault(field, null, texts.of(key, arguments)));
        }
    }

    void remark(int row, String code, String key, Object... arguments) {
        if (remarks.size() < MOST) {
            remarks.add(new Remark(row, code, texts.of(key, arguments)));
        }
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /**
     * Ends the reading if anything is wrong.
     *
     * @throws Refusal with the first fault as its sentence, and all of them
     */
    void refuse() {
        if (count > 0) {
            String first = faults.get(0).message();
            String sentence = count == 1 ? first : texts.of("exchange.andMore", first, count - 1);
            throw new Refusal(Refusal.Kind.INVALID, "BAD_ROUND", sentence, faults);
        }
    }
}
