package org.peerbench.relationships.signal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.relationships.people.Carrier;
import org.peerbench.relationships.people.KeyPeople;
import org.peerbench.relationships.people.Link;

/**
 * One watch-point about links that hang on one person: for the partners who reach an organisation only through the same
 * person, or, where nobody carries so many, for all such links together. More would say the same again, link by link;
 * the page has them. Nobody is named: who it is, those read who look after the area. Links that hang on somebody who
 * leaves are told by {@link Leavers}.
 */
final class OnePerson {
    /** From so many links on, one person is a matter of its own. */
    private static final int MANY = 3;

    private OnePerson() {}

    static Stream<Signal> look(Facts facts) {
        KeyPeople found = facts.standing().keyPeople();
        Set<Link> told = new HashSet<>();
        facts.standing().leavers().forEach(leaver -> told.addAll(leaver.lost()));
        Optional<Carrier> gravest = found.people().stream()
                .filter(carrier -> carrier.lost().size() >= MANY)
                .filter(carrier -> !facts.standing().leaving().containsKey(carrier.id()))
                .findFirst();
        if (gravest.isPresent()) {
            return Stream.of(only(gravest.get(), gravest.get().organisations().get(0), facts));
        }
        long rest = found.single().stream().filter(link -> !told.contains(link)).count();
        return rest == 0 ? Stream.empty() : Stream.of(single(rest, found, facts));
    }

    private static Signal single(long links, KeyPeople found, Facts facts) {
        return facts.signal(
                "single-links",
                SignalKind.WATCH,
                "leadership",
                2,
                facts.text("signal.single", links),
                facts.text(
                        "signal.single.evidence",
                        found.single().size(),
                        found.known().size(),
                        found.links().size() - found.known().size()),
                "/people");
    }

    private static Signal only(Carrier carrier, String at, Facts facts) {
        return facts.signal(
                "hangs-on-one:" + at,
                SignalKind.WATCH,
                "leadership",
                MANY + 1,
                facts.text("signal.only", carrier.lost().size(), facts.name(at)),
                facts.text(
                        "signal.only.evidence",
                        carrier.pairsLost().size(),
                        String.join(
                                ", ",
                                carrier.lost().stream()
                                        .map(link -> facts.name(link.pair().beside(at)))
                                        .toList())),
                "/people");
    }
}
