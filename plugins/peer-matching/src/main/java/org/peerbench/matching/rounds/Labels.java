package org.peerbench.matching.rounds;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Person;
import org.peerbench.api.directory.Theme;
import org.peerbench.matching.exchange.Naming;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.round.Offer;
import org.peerbench.matching.round.Round;

/**
 * What sentences about a round call its needs and offers. In a round of the needs and offers as they stood these are areas
 * and themes of the directory; in one from a file the ids mean nothing outside of it, so they stand as they are.
 */
final class Labels implements Naming {
    private final Map<String, Need> needs;
    private final Map<String, Offer> offers;
    private final Map<String, String> themes;
    private final ToolContext context;
    private final boolean live;

    private Labels(Round round, boolean live, ToolContext context) {
        this.context = context;
        this.live = live;
        needs = round.needs().stream().collect(Collectors.toMap(Need::id, need -> need));
        offers = round.offers().stream().collect(Collectors.toMap(Offer::id, offer -> offer));
        themes = context.directory().themes().stream()
                .filter(theme -> live && theme.framework() == null)
                .collect(Collectors.toMap(Theme::key, Theme::label));
    }

    static Labels of(KeptRound kept, ToolContext context) {
        return new Labels(kept.round(), kept.stored().origin() == StoredRound.Origin.LIVE, context);
    }

    /** Of a round as it would be with a change. */
    static Labels of(KeptRound kept, Round changed, ToolContext context) {
        return new Labels(changed, kept.stored().origin() == StoredRound.Origin.LIVE, context);
    }

    /** Of a round of the needs and offers as they stand. */
    static Labels live(Round round, ToolContext context) {
        return new Labels(round, true, context);
    }

    Set<String> needs() {
        return needs.keySet();
    }

    Set<String> offers() {
        return offers.keySet();
    }

    /** Such as "Low Ketter (most urgent, data sharing)". */
    @Override
    public String need(String id) {
        Need need = needs.get(id);
        String urgency = context.texts().of("rounds.urgency." + need.tier());
        return live
                ? context.texts()
                        .of("rounds.need", area(need.area()), urgency, themes.getOrDefault(need.theme(), need.theme()))
                : context.texts().of("rounds.need.file", id, urgency);
    }

    /** Such as "Low Ketter (data sharing)". */
    String place(String id) {
        Need need = needs.get(id);
        return live
                ? context.texts()
                        .of("rounds.need.place", area(need.area()), themes.getOrDefault(need.theme(), need.theme()))
                : id;
    }

    /** Such as "Eastmere". */
    @Override
    public String offer(String id) {
        return live ? area(offers.get(id).area()) : id;
    }

    @Override
    public String area(String id) {
        return live ? context.directory().area(id).map(Area::name).orElse(id) : id;
    }

    @Override
    public String person(String id) {
        return live
                ? context.directory()
                        .person(id)
                        .map(Person::role)
                        .orElse(context.texts().of("rounds.somebody"))
                : id;
    }
}
