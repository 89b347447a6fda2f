package org.peerbench.matching.offer;

import java.util.List;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.words.Names;
import org.peerbench.matching.words.WhenWords;
import org.peerbench.matching.words.Words;

/** An offer in a list. */
public record OfferLine(
        String area, String areaPath, String role, String theme, String capacity, String when, Tag state, String path) {
    /** By theme, then by area. */
    public static List<OfferLine> of(List<Offer> offers, Names names, Texts texts, String place) {
        return offers.stream()
                .map(offer -> new OfferLine(
                        names.area(offer.area()),
                        place + "areas/" + names.code(offer.area()),
                        names.role(offer.person()),
                        names.theme(offer.theme()),
                        texts.of("offer.places", offer.capacity()),
                        new WhenWords(texts).of(offer.when()),
                        new Words(texts).state(offer.state()),
                        place + "offers/" + offer.id()))
                .sorted(java.util.Comparator.comparing(OfferLine::theme)
                        .thenComparing(OfferLine::area)
                        .thenComparing(OfferLine::path))
                .toList();
    }
}
