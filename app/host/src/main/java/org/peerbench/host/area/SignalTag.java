package org.peerbench.host.area;

import org.peerbench.api.page.part.Tag;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.api.text.Texts;

/** The word and colours of a kind of signal. */
final class SignalTag {
    private SignalTag() {}

    static Tag of(SignalKind kind, Texts texts) {
        return switch (kind) {
            case NEED -> new Tag(Tag.Kind.NEED, texts.of("area.signal.need"));
            case WATCH -> new Tag(Tag.Kind.WATCH, texts.of("area.signal.watch"));
            case STRENGTH -> new Tag(Tag.Kind.STRENGTH, texts.of("area.signal.strength"));
        };
    }
}
