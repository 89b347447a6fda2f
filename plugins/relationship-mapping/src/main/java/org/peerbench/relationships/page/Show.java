package org.peerbench.relationships.page;

import java.util.Locale;
import java.util.Optional;

/** In which of its equal forms the same selection is shown. */
public enum Show {
    MAP,
    MATRIX,
    TABLE,
    WORDS;

    /** The word in the address. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    String key() {
        return "page.show." + code();
    }

    /** What an address asks for; the map where it does not say. */
    static Show of(Optional<String> asked) {
        for (Show show : values()) {
            if (asked.filter(show.code()::equals).isPresent()) {
                return show;
            }
        }
        return MAP;
    }
}
