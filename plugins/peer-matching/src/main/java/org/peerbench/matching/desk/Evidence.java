package org.peerbench.matching.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.peerbench.api.ToolContext;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.draft.Live;
import org.peerbench.matching.need.Bar;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.record.Support;
import org.peerbench.matching.score.Aspect;
import org.peerbench.matching.words.Names;

/** The records that each part of a fit comes from. */
record Evidence(Live live, Names names, ToolContext context) {
    /** Where to read them. */
    List<Bar.Source> of(Aspect aspect, Need need, Offer offer) {
        return switch (aspect) {
            case STRENGTH -> List.of(assessment(need.area()), assessment(offer.area()));
            case SIMILARITY -> List.of(likeAreas(need.area()));
            case TRACK_RECORD -> track(offer);
            case CALENDAR, DISTANCE, PREFERENCE -> List.of(wanted(need), offered(offer));
        };
    }

    private Bar.Source assessment(String area) {
        return new Bar.Source(
                texts().of("desk.source.assessment", names.area(area)),
                context.path("areas/" + names.code(area) + "/assessment"));
    }

    private Bar.Source likeAreas(String area) {
        return new Bar.Source(texts().of("desk.source.similar", names.area(area)), "/areas/" + names.code(area));
    }

    private Bar.Source wanted(Need need) {
        return new Bar.Source(texts().of("desk.source.need"), context.path("needs/" + need.id()));
    }

    private Bar.Source offered(Offer offer) {
        return new Bar.Source(texts().of("desk.source.offer"), context.path("offers/" + offer.id()));
    }

    /** The rated supports of this person on the theme, the latest first; the offer where there are none. */
    private List<Bar.Source> track(Offer offer) {
        List<Bar.Source> sources = new ArrayList<>();
        live.supports().stream()
                .filter(each -> each.rating().isPresent() && each.theme().equals(offer.theme()))
                .filter(each -> offer.person().isPresent() && Objects.equals(each.person(), offer.person()))
                .sorted(Comparator.comparing((Support each) -> each.ended().orElse(live.today()))
                        .reversed())
                .forEach(each -> sources.add(new Bar.Source(
                        texts().of("desk.source.support", names.area(each.area())),
                        context.path("supports/" + each.id()))));
        return sources.isEmpty() ? List.of(offered(offer)) : sources;
    }

    private Texts texts() {
        return context.texts();
    }
}
