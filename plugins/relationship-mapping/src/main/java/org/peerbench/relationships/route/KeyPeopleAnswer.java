package org.peerbench.relationships.route;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.Maybe;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.page.Filter;
import org.peerbench.relationships.page.Place;
import org.peerbench.relationships.people.Carrier;
import org.peerbench.relationships.people.KeyPeople;
import org.peerbench.relationships.people.Pair;
import org.peerbench.relationships.people.Standing;

/**
 * On whom links hang, as {@code GET areas/{area}/key-people} answers it. Who does not look after the area is told how
 * many people a link needs, and not who they are.
 */
public record KeyPeopleAnswer(List<Link> links, List<Person> people) {
    /**
     * A link.
     *
     * @param minimumPeople how few people's loss severs it, or {@code null} when nobody is recorded who carries it
     * @param people        one smallest group of them
     * @param alone         everyone whose loss alone severs it
     */
    public record Link(String a, String b, @Maybe Integer minimumPeople, List<String> people, List<String> alone) {}

    /**
     * Somebody who carries links.
     *
     * @param linksLost     how many would be cut
     * @param linksWeakened how many others would still hold
     * @param pairsLost     which partners would have no path to each other any more
     */
    public record Person(String id, int linksLost, int linksWeakened, List<Ends> pairsLost) {}

    /** Two partners. */
    public record Ends(String a, String b) {}

    static KeyPeopleAnswer of(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        NetworkQuestion question = Filter.of(place, request, Relation::level).question();
        boolean named = request.may(Permissions.PEOPLE, place.area().id());
        KeyPeople found = Standing.of(place.known(), question, context).keyPeople();
        return new KeyPeopleAnswer(
                found.links().stream().map(link -> link(link, named)).toList(),
                named ? found.people().stream().map(KeyPeopleAnswer::person).toList() : List.of());
    }

    private static Link link(org.peerbench.relationships.people.Link link, boolean named) {
        return new Link(
                link.pair().a(),
                link.pair().b(),
                link.known() ? link.minimumPeople().getAsInt() : null,
                named ? link.people() : List.of(),
                named ? link.alone() : List.of());
    }

    private static Person person(Carrier carrier) {
        return new Person(
                carrier.id(),
                carrier.lost().size(),
                carrier.weakened().size(),
                carrier.pairsLost().stream().map(KeyPeopleAnswer::ends).toList());
    }

    private static Ends ends(Pair pair) {
        return new Ends(pair.a(), pair.b());
    }
}
