package org.peerbench.leadership.picture;

import java.time.LocalDate;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.words.DateWords;
import org.peerbench.leadership.words.Words;

/** What a picture says of a holding to who cannot see it. */
public final class HoldingSentence {
    private final Texts texts;
    private final DateWords dates;
    private final Words words;

    /** Says it in these texts. */
    public HoldingSentence(Texts texts) {
        this.texts = texts;
        this.dates = new DateWords(texts);
        this.words = new Words(texts);
    }

    /** Post, holder, in which way, since when and until when, and when somebody last looked. */
    public String of(String post, Holding holding, String holder, LocalDate today) {
        Slice last = holding.sliceOn(today)
                .orElse(holding.slices().get(holding.slices().size() - 1));
        String held = texts.of("picture.held", post, holder, words.of(last), during(holding.held()));
        String seen = holding.held().until().isPresent()
                ? ""
                : holding.source()
                        .verifiedOn()
                        .map(day -> texts.of("picture.checked", DateWords.of(day)))
                        .orElse(texts.of("picture.unchecked"));
        return held + seen;
    }

    /** {@code from March 2021 to 31 January 2024}, {@code since 2019}. */
    public String during(During during) {
        if (during.until().isEmpty()) {
            return during.from()
                    .map(from -> texts.of("picture.since", dates.of(from)))
                    .orElse(texts.of("picture.since.unknown"));
        }
        String until = dates.of(during.until().get());
        return during.from()
                .map(from -> texts.of("picture.from.to", dates.of(from), until))
                .orElse(texts.of("picture.until", until));
    }
}
