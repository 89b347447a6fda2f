package org.peerbench.matching.desk;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.round.Offer;
import org.peerbench.matching.rounds.KeptRound;
import org.peerbench.matching.words.Names;

/** What a round's needs and offers are called. The ids of a round from a file mean nothing outside of it, so they stand. */
public final class Called {
    private final Map<String, Need> needs;
    private final Map<String, Offer> offers;
    private final boolean live;
    private final Names names;
    private final Texts texts;

    /** Of a round. */
    public Called(KeptRound kept, Names names, Texts texts) {
        needs = kept.round().needs().stream().collect(Collectors.toMap(Need::id, need -> need));
        offers = kept.round().offers().stream().collect(Collectors.toMap(Offer::id, offer -> offer));
        live = live(kept);
        this.names = names;
        this.texts = texts;
    }

    /** Whether its needs and offers are records. */
    public static boolean live(KeptRound kept) {
        return kept.stored().origin() == StoredRound.Origin.LIVE;
    }

    /** The need with an id of the round. */
    public Need need(String id) {
        return needs.get(id);
    }

    /** Whether the round has this need. */
    public boolean knows(String need) {
        return needs.containsKey(need);
    }

    /** Whether the round has this offer. */
    public boolean knowsOffer(String offer) {
        return offers.containsKey(offer);
    }

    /** Who needs help. */
    public String receiver(String need) {
        return live ? area(needs.get(need).area()) : need;
    }

    /** On which theme help is needed. */
    public String theme(String need) {
        String theme = needs.get(need).theme();
        return live ? names.theme(theme) : theme;
    }

    /** A theme by its key in the round. */
    public String themed(String theme) {
        return live ? names.theme(theme) : theme;
    }

    /** Who would help, such as "Eastmere, chief officer". */
    public String helper(String offer) {
        if (!live) {
            return offer;
        }
        Offer found = offers.get(offer);
        String area = area(found.area());
        String role = names.role(found.person());
        return role.contains(area) ? role : texts.of("desk.helper", area, role);
    }

    /** Who gives, by id in the directory; empty where nobody is named. */
    Optional<String> giver(String offer) {
        return offers.get(offer).person();
    }

    /** Id of the area that gives. */
    public String givingArea(String offer) {
        return offers.get(offer).area();
    }

    /** An area of the round. */
    public String area(String id) {
        return live ? names.area(id) : id;
    }

    /** A person of the round. */
    public String person(String id) {
        return live ? names.role(Optional.of(id)) : id;
    }
}
