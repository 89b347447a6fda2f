package org.peerbench.host.transfer;

import java.util.List;
import java.util.stream.IntStream;
import org.peerbench.api.text.Texts;

/** Where in its life an import is. */
public final class Steps {
    static final int FILE = 0;
    static final int MATCH = 1;
    static final int CHECK = 2;
    static final int DONE = 3;

    private static final List<String> ALL = List.of("file", "match", "check", "done");

    private Steps() {}

    /** One step, and whether it is this one. */
    public record Step(String label, boolean current) {}

    /** Without columns there is nothing to match. */
    static List<Step> at(int place, boolean columns, Texts texts) {
        List<Step> all = at(place, texts);
        return columns
                ? all
                : IntStream.range(0, all.size())
                        .filter(step -> step != MATCH)
                        .mapToObj(all::get)
                        .toList();
    }

    static List<Step> at(int place, Texts texts) {
        return IntStream.range(0, ALL.size())
                .mapToObj(step -> new Step(texts.of("transfer.step." + ALL.get(step)), step == place))
                .toList();
    }
}
