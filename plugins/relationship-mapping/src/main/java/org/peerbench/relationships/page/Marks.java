package org.peerbench.relationships.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.map.Sign;
import org.peerbench.relationships.map.Signed;
import org.peerbench.relationships.network.Relations;

/** What the picture marks besides links: a layer of choice, so that it stays calm. The address keeps it. */
enum Marks {
    /** The links that hang on somebody who is leaving: as the pages begin. */
    LEAVING("", EnumSet.of(Sign.LEAVING)),
    /** Agreements too. */
    AGREEMENTS("agreements", EnumSet.allOf(Sign.class)),
    /** Nothing. */
    NONE("none", EnumSet.noneOf(Sign.class));

    private final String code;
    private final Set<Sign> signs;

    Marks(String code, Set<Sign> signs) {
        this.code = code;
        this.signs = signs;
    }

    /** What was chosen; nothing for links of another kind and for one survey alone, of which the signs do not speak. */
    static Marks of(Filter filter) {
        return offered(filter)
                ? Stream.of(values())
                        .filter(marks -> marks.code.equals(filter.address().get("marks")))
                        .findFirst()
                        .orElse(LEAVING)
                : NONE;
    }

    private static boolean offered(Filter filter) {
        return filter.question().relation().code().equals(Relations.INTENSITY.code())
                && filter.question().basis().wave().isEmpty();
    }

    /** What can be chosen; none where there is nothing to choose. */
    static List<Option> options(Filter filter, Texts texts) {
        return offered(filter)
                ? Stream.of(values())
                        .map(marks -> Option.of(
                                marks.code, texts.of("page.marks." + (marks == LEAVING ? "leaving" : marks.code))))
                        .toList()
                : List.of();
    }

    /** As an address says it. */
    String code() {
        return code;
    }

    /** Whether this is marked. */
    boolean shows(Sign sign) {
        return sign != null && signs.contains(sign);
    }

    /** The pairs to mark. */
    List<Signed> among(List<Remarks.Remark> remarks) {
        return remarks.stream()
                .filter(remark -> shows(remark.sign()))
                .map(remark -> new Signed(remark.one(), remark.other(), remark.sign()))
                .distinct()
                .toList();
    }
}
