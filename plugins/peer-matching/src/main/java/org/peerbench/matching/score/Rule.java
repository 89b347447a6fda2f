package org.peerbench.matching.score;

import java.util.EnumSet;
import java.util.Set;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.round.Settings;

/** What must hold for a pair to be possible at all. */
public enum Rule {
    /** The same theme. */
    THEME("theme"),
    /** Another area. */
    OTHER_AREA("sameArea"),
    /** Both areas' levels are known. */
    LEVEL_KNOWN("levelUnknown"),
    /** The giver is far enough ahead. */
    AHEAD("level"),
    /** Person and employer agreed, and the offer takes part. */
    CONSENT("consent"),
    /** They have a day in common. */
    WINDOW("window"),
    /** They have a language in common, or none was named. */
    LANGUAGE("language"),
    /** No block stands between them. */
    BLOCK("blocked"),
    /** Help between the two on this need was not turned down before, and did not end early. */
    TRIED("tried"),
    /** They fit well enough. */
    FLOOR(org.peerbench.matching.round.Need.BELOW_FLOOR);

    private final String key;

    Rule(String key) {
        this.key = key;
    }

    /** The name outside. */
    public String key() {
        return key;
    }

    /** Those that a pair fails, all of them; none where it is possible. */
    public static Set<Rule> failed(Facts facts, Score score, Settings settings) {
        Need need = facts.need();
        Offer offer = facts.offer();
        Set<Rule> failed = EnumSet.noneOf(Rule.class);
        check(failed, THEME, need.theme().equals(offer.theme()));
        check(failed, OTHER_AREA, !need.area().equals(offer.area()));
        levels(failed, facts, settings.levelGap());
        check(
                failed,
                CONSENT,
                offer.state() == Offer.State.OPEN && offer.consent().whole());
        check(failed, WINDOW, Days.of(need.when(), offer.when(), facts.today()).shared() > 0);
        check(failed, LANGUAGE, understood(need, offer));
        check(failed, BLOCK, !facts.blocked());
        check(failed, TRIED, !facts.tried());
        check(failed, FLOOR, score.total() >= settings.floor());
        return failed;
    }

    private static void levels(Set<Rule> failed, Facts facts, int gap) {
        if (facts.receiver().level().isEmpty() || facts.giver().level().isEmpty()) {
            failed.add(LEVEL_KNOWN);
        } else {
            int receiver = facts.receiver().level().getAsInt();
            check(failed, AHEAD, facts.giver().level().getAsInt() >= receiver + gap);
        }
    }

    private static boolean understood(Need need, Offer offer) {
        return need.languages().isEmpty()
                || offer.languages().isEmpty()
                || need.languages().stream()
                        .anyMatch(asked -> offer.languages().stream().anyMatch(asked::equalsIgnoreCase));
    }

    private static void check(Set<Rule> failed, Rule rule, boolean holds) {
        if (!holds) {
            failed.add(rule);
        }
    }
}
