package org.peerbench.relationships.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;

/** What an organisation can bring to a partnership. */
enum Contribution {
    FUNDING,
    IN_KIND,
    STAFF,
    VOLUNTEERS,
    PREMISES,
    INFORMATION,
    EXPERTISE,
    CONNECTIONS,
    FACILITATION,
    ADVOCACY,
    TECHNOLOGY;

    static List<Option> options(Texts texts) {
        return Arrays.stream(values())
                .map(each -> Option.of(each.code(), texts.of(each.key())))
                .toList();
    }

    /** Names its words. */
    String key() {
        return "ask.brings." + code();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
