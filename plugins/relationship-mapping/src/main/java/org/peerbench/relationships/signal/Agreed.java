package org.peerbench.relationships.signal;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.relationships.agreement.Agreement;
import org.peerbench.relationships.agreement.Kind;
import org.peerbench.relationships.agreement.Status;
import org.peerbench.relationships.sentences.DateWords;

/** "An agreement is only a relationship on paper": agreements without relationships, and the other way round. */
final class Agreed {
    /** A draft that is older than this is not waiting for a signature any more. */
    private static final int PATIENCE_IN_MONTHS = 12;

    /** Fewer are two who agreed, and no coalition. */
    private static final int COALITION = 3;

    private static final int WATCHED = 3;

    /** The theme on which each kind bears. */
    private static final Map<Kind, String> THEMES = Map.of(
            Kind.PLAN, "governance",
            Kind.POOLED_BUDGET, "pooling",
            Kind.RISK_SHARE, "risk",
            Kind.JOINT_POST, "workforce",
            Kind.DATA_SHARING, "data",
            Kind.OTHER, "governance");

    private Agreed() {}

    static Stream<Signal> onPaperOnly(Facts facts) {
        return facts.agreements().stream()
                .filter(agreement -> facts.linksRecorded()
                        && !facts.paper().onPaperOnly(agreement).isEmpty())
                .map(agreement -> {
                    var pairs = facts.paper().onPaperOnly(agreement);
                    String names = pairs.stream()
                            .map(pair -> facts.text("people.pair", facts.name(pair.one()), facts.name(pair.other())))
                            .collect(Collectors.joining("; "));
                    return facts.signal(
                            "paper:" + agreement.id(),
                            SignalKind.WATCH,
                            THEMES.get(agreement.kind()),
                            WATCHED,
                            facts.text("signal.paper", agreement.title(), pairs.size()),
                            facts.text("signal.paper.evidence", names),
                            path(agreement));
                });
    }

    /** Only where agreements are recorded at all: elsewhere nobody has looked. */
    static Stream<Signal> unwritten(Facts facts) {
        var unwritten = facts.paper().unwritten();
        if (unwritten.isEmpty() || facts.agreements().isEmpty()) {
            return Stream.empty();
        }
        String names = unwritten.stream()
                .map(tie -> facts.text("people.pair", facts.name(tie.from()), facts.name(tie.to())))
                .collect(Collectors.joining("; "));
        return Stream.of(facts.signal(
                "unwritten",
                SignalKind.WATCH,
                "pooling",
                2,
                facts.text("signal.unwritten", unwritten.size()),
                facts.text("signal.unwritten.evidence", names),
                "/agreements"));
    }

    static Stream<Signal> unsigned(Facts facts) {
        return facts.agreements().stream()
                .filter(agreement -> agreement.status().underWay() && agreement.on(facts.day()))
                .filter(agreement -> agreement.at().from() != null
                        && agreement
                                .at()
                                .from()
                                .latest()
                                .plusMonths(PATIENCE_IN_MONTHS)
                                .isBefore(facts.day()))
                .map(agreement -> unsigned(agreement, agreement.at().from(), facts));
    }

    private static Signal unsigned(Agreement agreement, PartialDate since, Facts facts) {
        return facts.signal(
                "unsigned:" + agreement.id(),
                SignalKind.NEED,
                THEMES.get(agreement.kind()),
                agreement.kind() == Kind.RISK_SHARE ? WATCHED + 1 : WATCHED,
                facts.text("signal.unsigned", agreement.title()),
                facts.text(
                        "signal.unsigned.evidence." + agreement.status().code(),
                        DateWords.of(since),
                        agreement.parties().size()),
                path(agreement));
    }

    /** A coalition that began with a few and lets others join. */
    static Stream<Signal> coalition(Facts facts) {
        return facts.agreements().stream()
                .filter(agreement -> agreement.status() == Status.OPEN && agreement.on(facts.day()))
                .filter(agreement -> agreement.parties().size() >= COALITION)
                .map(agreement -> facts.signal(
                        "coalition:" + agreement.id(),
                        SignalKind.STRENGTH,
                        THEMES.get(agreement.kind()),
                        WATCHED,
                        facts.text("signal.coalition", agreement.parties().size()),
                        facts.text("signal.coalition.evidence", agreement.title()),
                        path(agreement)));
    }

    private static String path(Agreement agreement) {
        return "/agreements/" + agreement.id();
    }
}
