package org.peerbench.relationships.agreement;

import java.util.List;
import java.util.stream.Stream;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.part.Tag;
import org.peerbench.relationships.map.Sign;
import org.peerbench.relationships.page.Place;
import org.peerbench.relationships.page.Remarks.Remark;

/** Which pairs have an agreement, and which of these are related on paper only; which are bound without one. */
public final class AgreementRemarks {
    private AgreementRemarks() {}

    /** The remarks about an area's pairs. */
    public static List<Remark> of(Place place, Request request) {
        Paper paper = Paper.of(place.known(), request.asOf(), place.context());
        return Stream.concat(
                        paper.pairs().stream().map(pair -> agreed(pair, place)),
                        paper.unwritten().stream()
                                .map(tie -> new Remark(
                                        tie.from(),
                                        tie.to(),
                                        Sign.UNWRITTEN,
                                        new Tag(Tag.Kind.WATCH, place.texts().of("agreement.remark.unwritten.short")),
                                        place.texts().of("agreement.remark.unwritten"),
                                        place.path("agreements/new"))))
                .toList();
    }

    private static Remark agreed(Paper.Bound pair, Place place) {
        String end = pair.confirmed() ? "agreed" : "onPaper";
        return new Remark(
                pair.one(),
                pair.other(),
                pair.confirmed() ? Sign.AGREED : Sign.ON_PAPER,
                new Tag(
                        pair.confirmed() ? Tag.Kind.STRENGTH : Tag.Kind.WATCH,
                        place.texts().of("agreement.remark." + end + ".short")),
                place.texts().of("agreement.remark." + end, pair.agreement().title()),
                place.path("agreements/" + pair.agreement().id()));
    }
}
