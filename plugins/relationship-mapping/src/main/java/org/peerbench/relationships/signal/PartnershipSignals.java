package org.peerbench.relationships.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.expected.Place;
import org.peerbench.relationships.expected.Seat;
import org.peerbench.relationships.expected.Seating;
import org.peerbench.relationships.measure.Share;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Sector;
import org.peerbench.relationships.record.AreaNetworks;

/**
 * Needs where an expected partner is missing or tied by one side's view only; a watch-point where few links are
 * confirmed; a strength where partners bind themselves to each other and both say so. Where nothing is recorded there are
 * no signals: silence is not a need.
 */
public final class PartnershipSignals {
    /** Two partners work together from "cooperate" on. */
    private static final int WORKING = 2;

    private static final int BOUND = 4;
    private static final double FEW = 0.5;
    private static final int ENOUGH = 4;

    /** The theme on which each seat bears. */
    private static final Map<Seat, String> THEMES = Map.of(
            Seat.ACUTE_TRUST, "acute",
            Seat.MENTAL_HEALTH_TRUST, "acute",
            Seat.COUNCIL, "governance",
            Seat.COMMISSIONER, "commissioning",
            Seat.COMMUNITY_PROVIDER, "outofhospital",
            Seat.PRIMARY_CARE, "outofhospital",
            Seat.HOUSING, "outofhospital",
            Seat.HEALTHWATCH, "people",
            Seat.VOLUNTARY_SECTOR, "people");

    private PartnershipSignals() {}

    /** What the recorded ties say about an area. */
    public static List<Signal> see(Area area, LocalDate day, ToolContext context) {
        Network network = new AreaNetworks(context.database(), context.directory())
                .of(area.id(), NetworkQuestion.of(Relations.INTENSITY, day).at(WORKING));
        if (network.actors().isEmpty()) {
            return List.of();
        }
        List<Signal> signals = new ArrayList<>();
        String path = "areas/" + area.code();
        boolean linksRecorded = !network.ties().isEmpty();
        for (Place place : Seating.of(network).places()) {
            if (place.state() == Place.State.MISSING) {
                signals.add(missing(place, path, day, context.texts()));
            } else if (place.state() == Place.State.UNLINKED && linksRecorded) {
                signals.add(unlinked(place, network, path, day, context.texts()));
            }
        }
        hospitalAside(network, path, day, context.texts(), signals);
        confirmation(network, path, day, context.texts(), signals);
        bonds(network, path, day, context.texts(), signals);
        return signals;
    }

    private static Signal missing(Place place, String path, LocalDate day, Texts texts) {
        Seat seat = place.seat();
        return new Signal(
                "missing:" + seat.code(),
                SignalKind.NEED,
                THEMES.get(seat),
                seat == Seat.ACUTE_TRUST ? 4 : 3,
                texts.of("signal.missing", texts.of("signal.seat." + seat.code())),
                texts.of("signal.missing.evidence"),
                path + "/partners",
                day);
    }

    private static Signal unlinked(Place place, Network network, String path, LocalDate day, Texts texts) {
        Seat seat = place.seat();
        long oneSided = place.holders().stream()
                .flatMap(holder -> network.ties(holder.id()))
                .filter(tie -> tie.status() == DyadStatus.ONE_SIDED)
                .distinct()
                .count();
        String names =
                String.join(", ", place.holders().stream().map(Actor::label).toList());
        return new Signal(
                "no-confirmed-tie:" + seat.code(),
                SignalKind.NEED,
                THEMES.get(seat),
                seat == Seat.ACUTE_TRUST ? 5 : 3,
                texts.of("signal.unlinked", texts.of("signal.seat." + seat.code())),
                texts.of("signal.unlinked.evidence", oneSided, names),
                path,
                day);
    }

    /** A hospital may have a confirmed link, with the ambulance service say, and still stand apart from those who pay. */
    private static void hospitalAside(Network network, String path, LocalDate day, Texts texts, List<Signal> signals) {
        Place hospital = Seating.of(network).places().stream()
                .filter(place -> place.seat() == Seat.ACUTE_TRUST && place.state() == Place.State.LINKED)
                .findFirst()
                .orElse(null);
        if (hospital == null) {
            return;
        }
        List<Dyad> withPayers = hospital.holders().stream()
                .flatMap(holder -> network.ties(holder.id()).filter(tie -> pays(network, other(tie, holder))))
                .distinct()
                .toList();
        if (withPayers.stream().noneMatch(tie -> tie.status() == DyadStatus.CONFIRMED)) {
            String names = String.join(
                    ", ", hospital.holders().stream().map(Actor::label).toList());
            signals.add(new Signal(
                    "hospital-aside",
                    SignalKind.NEED,
                    "acute",
                    4,
                    texts.of("signal.aside"),
                    texts.of("signal.aside.evidence", withPayers.size(), names),
                    path,
                    day));
        }
    }

    private static String other(Dyad tie, Actor end) {
        return tie.from().equals(end.id()) ? tie.to() : tie.from();
    }

    private static boolean pays(Network network, String id) {
        Sector sector = network.actor(id).orElseThrow().sector();
        return sector == Sector.COUNCIL || sector == Sector.COMMISSIONER;
    }

    private static void confirmation(Network network, String path, LocalDate day, Texts texts, List<Signal> signals) {
        Share confirmed = new Share(
                network.dyads(DyadStatus.CONFIRMED).size(), network.ties().size());
        boolean few = confirmed.value().orElse(1) < FEW && confirmed.of() >= ENOUGH;
        if (few) {
            signals.add(new Signal(
                    "few-confirmed",
                    SignalKind.WATCH,
                    "governance",
                    3,
                    texts.of("signal.few"),
                    texts.of("signal.few.evidence", confirmed.count(), confirmed.of()),
                    path + "?show=table",
                    day));
        }
    }

    private static void bonds(Network network, String path, LocalDate day, Texts texts, List<Signal> signals) {
        long bound = network.dyads(DyadStatus.CONFIRMED).stream()
                .filter(tie -> tie.says().value().orElse(0) >= BOUND
                        && tie.answers().value().orElse(0) >= BOUND)
                .count();
        if (bound > 0) {
            signals.add(new Signal(
                    "bound",
                    SignalKind.STRENGTH,
                    "pooling",
                    bound > 2 ? 4 : 3,
                    texts.of("signal.bound"),
                    texts.of("signal.bound.evidence", bound),
                    path + "?level=4",
                    day));
        }
    }
}
