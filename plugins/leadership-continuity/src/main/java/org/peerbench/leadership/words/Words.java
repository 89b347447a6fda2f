package org.peerbench.leadership.words;

import java.util.Locale;
import org.peerbench.api.Contributions;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.EndReason;
import org.peerbench.leadership.post.SeatType;
import org.peerbench.leadership.post.Slice;

/** The plain words for what a record holds as a code. */
public final class Words {
    private final Texts texts;

    /** Says them in these texts. */
    public Words(Texts texts) {
        this.texts = texts;
    }

    /** Adds the words. */
    public static void contribute(Contributions to) {
        to.texts(new Bundle("org.peerbench.leadership.words.messages"));
    }

    /** The code as addresses, files and message keys write it: {@code EX_OFFICIO} is {@code ex-officio}. */
    public static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In which way: {@code permanent}, {@code interim}. */
    public String of(Basis basis) {
        return texts.of("words.basis." + code(basis));
    }

    /** The same, and whether away. */
    public String of(Slice slice) {
        return slice.absent() ? texts.of("words.basis.absent", of(slice.basis())) : of(slice.basis());
    }

    /** One letter for pictures. */
    public String letter(Basis basis) {
        return texts.of("words.letter." + code(basis));
    }

    /** Why a post matters: {@code By law}, {@code Core}. */
    public String of(SeatType type) {
        return texts.of("words.seat." + code(type));
    }

    /** What makes an end foreseeable. */
    public String of(EndKind kind) {
        return texts.of("words.end." + code(kind));
    }

    /** Why it ended. */
    public String of(EndReason reason) {
        return texts.of("words.reason." + code(reason));
    }
}
