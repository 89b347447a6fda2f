package org.peerbench.host.install;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;

/**
 * A jar to be decided on, as its template sees it.
 *
 * @param lead     what the findings come to
 * @param mood     the lead's colour: {@code need}, {@code watch} or {@code strength}
 * @param passes   whether it may be accepted
 * @param replaces what becomes of what is there
 * @param data     what it will find of its own, or {@code null}
 * @param path     the page's own
 */
public record Review(
        Texts texts,
        String lead,
        String mood,
        boolean passes,
        List<Fact> facts,
        String replaces,
        String data,
        List<Words.Kind> kinds,
        List<String> tables,
        List<Found> findings,
        String path,
        Content token) {
    /** One thing the jar says about itself. */
    public record Fact(String name, String value) {}

    /** One finding. */
    public record Found(Tag tag, String what, String mend, String place, String code) {}
}
