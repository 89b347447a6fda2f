package org.peerbench.matching.rounds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.peerbench.matching.record.Adjustment;
import org.peerbench.matching.record.Adjustments;
import org.peerbench.matching.record.Pin;
import org.peerbench.matching.record.Pins;
import org.peerbench.matching.round.FullCap;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.WhatIf;

/**
 * What coordinators decided about a round since it was made: about pairs, and about urgencies and capacities. It counts in
 * this round; what is recorded of needs, offers and areas follows when the round is published.
 *
 * @param pins        about pairs
 * @param adjustments about needs and capacities, one at most for each
 */
public record Decisions(List<Pin> pins, List<Adjustment> adjustments) {
    public Decisions {
        pins = List.copyOf(pins);
        adjustments = List.copyOf(adjustments);
    }

    static Decisions of(String round, Handle sql) {
        return new Decisions(Pins.of(round, sql), Adjustments.of(round, sql));
    }

    /** A round with them. */
    public Round in(Round drawn) {
        Round round = new Round(
                drawn.settings(),
                drawn.areas(),
                drawn.people(),
                drawn.needs(),
                drawn.offers(),
                drawn.pairs(),
                and(drawn.locks(), Pin.Kind.LOCK),
                and(drawn.blocks(), Pin.Kind.BLOCK),
                drawn.active(),
                drawn.seed());
        List<FullCap> caps = new ArrayList<>();
        for (Adjustment each : adjustments) {
            if (each.what() == Adjustment.What.TIER) {
                round = WhatIf.tier(round, each.of(), each.amount());
            } else {
                caps.add(new FullCap(FullCap.Kind.valueOf(each.what().name()), each.of(), each.amount()));
            }
        }
        return caps.isEmpty() ? round : WhatIf.caps(round, caps);
    }

    private List<Link> and(List<Link> links, Pin.Kind kind) {
        return Stream.concat(
                        links.stream(),
                        pins.stream().filter(pin -> pin.kind() == kind).map(pin -> new Link(pin.need(), pin.offer())))
                .distinct()
                .toList();
    }

    /** All but some. */
    public Decisions without(Predicate<Pin> pin, Predicate<Adjustment> adjustment) {
        return new Decisions(
                pins.stream().filter(pin.negate()).toList(),
                adjustments.stream().filter(adjustment.negate()).toList());
    }

    Decisions and(List<Pin> morePins, List<Adjustment> moreAdjustments) {
        return new Decisions(
                Stream.concat(pins.stream(), morePins.stream()).toList(),
                Stream.concat(adjustments.stream(), moreAdjustments.stream()).toList());
    }

    /** What was decided, whoever and why: the same decisions have the same solution. Empty where there are none. */
    String digest() {
        String all = Stream.concat(
                        pins.stream().map(pin -> line(pin.kind().name(), pin.need(), pin.offer())),
                        adjustments.stream()
                                .map(each -> line(each.what().name(), each.of(), String.valueOf(each.amount()))))
                .sorted()
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? "" : HexFormat.of().formatHex(sha256().digest(all.getBytes(StandardCharsets.UTF_8)));
    }

    /** With the length of an id before it, since ids of a file may hold anything. */
    private static String line(String kind, String of, String value) {
        return kind + " " + of.length() + " " + of + " " + value;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
