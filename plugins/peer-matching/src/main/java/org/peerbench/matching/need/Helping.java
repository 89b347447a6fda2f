package org.peerbench.matching.need;

import java.util.List;
import java.util.Optional;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.draft.Candidate;
import org.peerbench.matching.draft.Live;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Support;
import org.peerbench.matching.round.Settings;
import org.peerbench.matching.score.Rule;
import org.peerbench.matching.words.Names;

/**
 * Who could help on a need, as its page shows it. Only coordinators see it: who offers, and who is kept apart, is not for
 * everybody.
 *
 * @param says   why nothing can be offered now; blank where it can
 * @param held   the support that the need has already; blank where it has none
 * @param peers  at most five, the best fitting first
 * @param more   how many further ones there are
 * @param failed how many offers on the theme failed which rule
 */
public record Helping(String says, String held, List<Peer> peers, int more, List<Failed> failed) {
    private static final int FEW = 5;

    public Helping {
        peers = List.copyOf(peers);
        failed = List.copyOf(failed);
    }

    /**
     * Somebody who could help.
     *
     * @param free how many further supports they could take, in words
     * @param cost what choosing them would cost others, in a sentence; empty where the need takes no part yet
     * @param path the offer
     * @param offer its id, to be offered with one click; blank where that cannot be now
     */
    public record Peer(
            String role, String area, String reasons, Bar bar, String free, String cost, String path, String offer) {}

    /** A rule with how many offers failed it. */
    public record Failed(String rule, int offers) {}

    static Helping of(Need need, Live live, Names names, Texts texts, String place) {
        List<Candidate> onTheme = live.candidates(need, Settings.STANDARD).stream()
                .filter(each -> each.offer().theme().equals(need.theme()))
                .toList();
        List<Candidate> possible = onTheme.stream().filter(Candidate::possible).toList();
        Optional<Support> held = live.held(need);
        boolean open = need.state() == Need.State.CONFIRMED && held.isEmpty();
        Optional<Cost> cost = possible.isEmpty() || !open ? Optional.empty() : Cost.of(need, live, names, texts);
        List<Peer> peers = possible.stream()
                .limit(FEW)
                .map(each -> peer(
                        each,
                        live,
                        names,
                        texts,
                        cost.map(of -> of.of(need, each.offer())).orElse(""),
                        place,
                        open))
                .toList();
        List<Failed> failed = Live.ruledOut(onTheme).entrySet().stream()
                .map(each -> new Failed(rule(each.getKey(), texts), each.getValue()))
                .toList();
        String says =
                held.isPresent() ? "need.help.held" : need.state() == Need.State.DRAFT ? "need.help.unconfirmed" : "";
        return new Helping(
                says.isEmpty() ? "" : texts.of(says),
                held.map(each -> place + "supports/" + each.id()).orElse(""),
                peers,
                Math.max(0, possible.size() - FEW),
                failed);
    }

    private static String rule(Rule rule, Texts texts) {
        return texts.of("score.rule." + rule.key(), Settings.STANDARD.levelGap());
    }

    private static Peer peer(
            Candidate each, Live live, Names names, Texts texts, String cost, String place, boolean open) {
        int free = Math.max(0, each.offer().capacity() - live.placesTaken(each.offer()));
        return new Peer(
                names.role(each.offer().person()),
                names.area(each.offer().area()),
                new Reasons(texts).sentence(each.score()),
                Bar.of(each.score(), texts),
                texts.of("need.free", free, each.offer().capacity()),
                cost,
                place + "offers/" + each.offer().id(),
                open && free > 0 ? each.offer().id() : "");
    }
}
