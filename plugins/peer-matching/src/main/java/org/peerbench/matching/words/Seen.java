package org.peerbench.matching.words;

import org.peerbench.api.page.part.Tag;
import org.peerbench.api.signal.StoredSignal;
import org.peerbench.api.text.Texts;

/** What another tool sees, as a template shows it. */
public record Seen(Tag kind, String title, String evidence, String path) {
    /** Of a stored signal. */
    public static Seen of(StoredSignal stored, Texts texts) {
        String path = stored.signal().path();
        boolean whole = path.startsWith("/") || path.startsWith("http");
        return new Seen(
                new Tag(
                        switch (stored.signal().kind()) {
                            case NEED -> Tag.Kind.NEED;
                            case WATCH -> Tag.Kind.WATCH;
                            case STRENGTH -> Tag.Kind.STRENGTH;
                        },
                        texts.of("words.seen." + stored.signal().kind().name())),
                stored.signal().title(),
                stored.signal().evidence(),
                whole ? path : "/tools/" + stored.tool() + "/" + path);
    }
}
