package org.peerbench.host.area;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.text.Texts;

/** What the colours of a map mean, from little to much, and last what is not known. */
record Legend(Classes classes, Quantity quantity, Texts texts) {
    static final String UNKNOWN = "tile-unknown";

    String style(BigDecimal value) {
        return "seq-" + classes.colour(classes.of(value));
    }

    List<TilePicture.Colour> entries(boolean withUnknown) {
        List<TilePicture.Colour> entries = new ArrayList<>();
        for (int i = 0; i < classes.count(); i++) {
            entries.add(new TilePicture.Colour("seq-" + classes.colour(i), words(i)));
        }
        if (withUnknown) {
            entries.add(new TilePicture.Colour(UNKNOWN, texts.of("area.legend.unknown")));
        }
        return entries;
    }

    private String words(int ofClass) {
        List<BigDecimal> bounds = classes.bounds();
        if (bounds.isEmpty()) {
            return texts.of("area.legend.one");
        }
        if (ofClass == 0) {
            return texts.of("area.legend.under", bound(0));
        }
        return ofClass == bounds.size()
                ? texts.of("area.legend.over", bound(ofClass - 1))
                : texts.of("area.legend.between", bare(ofClass - 1), bound(ofClass));
    }

    private String bound(int at) {
        return bare(at) + quantity.sign();
    }

    private String bare(int at) {
        BigDecimal stripped = classes.bounds().get(at).stripTrailingZeros();
        return Quantity.grouped(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }
}
