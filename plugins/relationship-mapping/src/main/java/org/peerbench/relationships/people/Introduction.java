package org.peerbench.relationships.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.api.directory.Person;

/**
 * Who should meet whom before somebody leaves.
 *
 * @param link     the link that would be cut
 * @param at       id of the organisation that the one who leaves speaks for
 * @param deputies others of that organisation who could take the link on, those first who carry other links already;
 *                 none when nobody else of it is recorded
 * @param meets    ids of those who carry it at the other end; none when nobody is recorded there
 */
record Introduction(Link link, String at, List<Person> deputies, List<String> meets) {
    Introduction {
        deputies = List.copyOf(deputies);
        meets = List.copyOf(meets);
    }

    /** One for every link that would be cut. Nobody who leaves too is suggested. */
    static List<Introduction> before(Carrier leaver, Standing standing, Roster roster) {
        Set<String> carrying =
                standing.keyPeople().people().stream().map(Carrier::id).collect(Collectors.toSet());
        List<Introduction> needed = new ArrayList<>();
        for (Link link : leaver.lost()) {
            String at = link.at(link.pair().a()).contains(leaver.id())
                    ? link.pair().a()
                    : link.pair().b();
            List<Person> deputies = roster.of(at).stream()
                    .filter(person -> !person.id().equals(leaver.id()))
                    .filter(person -> !standing.leaving().containsKey(person.id()))
                    .filter(person -> person.name() != null)
                    .sorted(Comparator.comparing(person -> !carrying.contains(person.id())))
                    .toList();
            needed.add(new Introduction(link, at, deputies, link.at(other(link, at))));
        }
        return needed;
    }

    String with() {
        return other(link, at);
    }

    /** The one who should take it on first. */
    Optional<Person> deputy() {
        return deputies.stream().findFirst();
    }

    private static String other(Link link, String at) {
        return link.pair().beside(at);
    }
}
