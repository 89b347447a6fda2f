package org.peerbench.leadership.departure;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.Maybe;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.tie.Bond;
import org.peerbench.leadership.words.Words;

/**
 * What goes when somebody leaves, as {@code GET areas/{area}/if-leaves/{person}} answers it. What rests on links is
 * {@code null} where no tool has recorded any, and {@code note} says so.
 *
 * @param person              id of the person
 * @param posts               what they hold on the day
 * @param linksCut            links that end
 * @param linksWeakened       links that go on through somebody else
 * @param pairsParted         pairs of organisations without a link any more
 * @param share               the strength of their links as a share of all, 0 to 1
 * @param truckFactor         the fewest people whose leaving cuts more than half of the strength
 * @param fragmentationBefore the share of pairs of organisations that no path joins
 * @param fragmentationAfter  the same without this person
 * @param handedOver          the share of strength that has been introduced to somebody else
 * @param note                what is not in the answer
 */
public record IfLeavesAnswer(
        String person,
        List<Post> posts,
        @Maybe List<Link> linksCut,
        @Maybe List<Link> linksWeakened,
        @Maybe List<Ends> pairsParted,
        @Maybe Double share,
        @Maybe Integer truckFactor,
        @Maybe Double fragmentationBefore,
        @Maybe Double fragmentationAfter,
        @Maybe Double handedOver,
        @Maybe String note) {
    /** A post that becomes empty, with what else shares its contract. */
    public record Post(
            String id,
            String label,
            @Maybe String organisation,
            @Maybe String jointGroup,
            String basis) {}

    /** A link. */
    public record Link(String a, String b, int strength, String meaning, boolean introduced) {}

    /** Two organisations. */
    public record Ends(String a, String b) {}

    static IfLeavesAnswer of(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        String person = LeavingPage.known(request.path("person"), place);
        Leaver leaver = Leaver.of(person, place, request.viewer());
        boolean recorded = leaver.answers().recorded();
        return new IfLeavesAnswer(
                person,
                leaver.seats().stream().map(held -> post(held, place)).toList(),
                recorded ? links(leaver.loss().cut(), leaver) : null,
                recorded ? links(leaver.loss().weakened(), leaver) : null,
                recorded
                        ? leaver.loss().parted().stream()
                                .map(pair -> new Ends(pair.one(), pair.other()))
                                .toList()
                        : null,
                recorded ? leaver.bonds().share(person) : null,
                recorded && leaver.bonds().truckFactor().isPresent()
                        ? leaver.bonds().truckFactor().getAsInt()
                        : null,
                recorded ? leaver.loss().fragmentationBefore() : null,
                recorded ? leaver.loss().fragmentationAfter() : null,
                leaver.handedOver().isPresent() ? leaver.handedOver().getAsDouble() : null,
                leaver.answers().note());
    }

    private static Post post(Leaver.Held held, Place place) {
        return new Post(
                held.history().post().id(),
                held.history().post().label(),
                held.history().post().organisation().orElse(null),
                held.holding().jointGroup().orElse(null),
                held.holding()
                        .sliceOn(place.day())
                        .map(slice -> Words.code(slice.basis()))
                        .orElse("unknown"));
    }

    private static List<Link> links(List<Bond> bonds, Leaver leaver) {
        return bonds.stream()
                .map(bond -> new Link(
                        bond.one(),
                        bond.other(),
                        bond.strength(),
                        bond.meaning(),
                        leaver.introduction(bond).isPresent()))
                .toList();
    }
}
