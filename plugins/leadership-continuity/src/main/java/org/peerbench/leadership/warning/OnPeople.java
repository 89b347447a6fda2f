package org.peerbench.leadership.warning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.LastDay;

/** What rests on one person, and who is about to leave. The seat is named, never the person. */
final class OnPeople {
    private OnPeople() {}

    static Stream<Warning> onePerson(Facts facts) {
        Map<String, List<Facts.Now>> held = new HashMap<>();
        facts.now()
                .filter(now -> now.holding().person() != null)
                .forEach(now -> held.merge(now.holding().person(), List.of(now), OnPeople::both));
        return held.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(each -> onePerson(each.getKey(), each.getValue(), facts).stream());
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Optional<Warning> onePerson(String person, List<Facts.Now> seats, Facts facts) {
        double share = 100 * facts.bonds().share(person);
        long statutory =
                seats.stream().filter(now -> facts.statutory(now.post())).count();
        Facts.Now first = seats.get(0);
        if (share >= facts.thresholds().first(Rule.ONE_PERSON)) {
            return Optional.of(facts.warning(
                    Rule.ONE_PERSON,
                    first.post(),
                    3,
                    facts.text("warning.one-person.links", facts.name(first.post()), (long) share),
                    first.holding(),
                    null,
                    "/people/" + person + "/leaving"));
        }
        return statutory >= facts.thresholds().second(Rule.ONE_PERSON)
                ? Optional.of(facts.warning(
                        Rule.ONE_PERSON,
                        first.post(),
                        2,
                        facts.text("warning.one-person.posts", facts.name(first.post()), statutory),
                        first.holding(),
                        since(seats)))
                : Optional.empty();
    }

    /** Since when all of it has been in one hand, where that is known. */
    private static LocalDate since(List<Facts.Now> seats) {
        return seats.stream()
                .flatMap(now -> now.holding().held().from().stream())
                .map(Edtf::latest)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    static Stream<Warning> leaving(Facts facts) {
        return facts.now()
                .filter(now -> now.holding()
                        .outlook()
                        .kind()
                        .filter(kind -> kind == EndKind.ANNOUNCED)
                        .isPresent())
                .filter(now -> now.end()
                        .filter(end -> facts.within(LastDay.said(end), Rule.LEAVES))
                        .isPresent())
                .map(now -> leaving(now, facts));
    }

    private static Warning leaving(Facts.Now now, Facts facts) {
        Edtf end = now.end().orElseThrow();
        String person = now.holding().person();
        int cut = person == null ? 0 : facts.bonds().cutWithout(Set.of(person)).size();
        String fact = facts.text(
                cut == 0 ? "warning.leaves" : "warning.leaves.links",
                facts.name(now.post()),
                facts.until(LastDay.said(end)),
                cut);
        return facts.warning(
                        Rule.LEAVES,
                        now.post(),
                        facts.statutory(now.post()) ? 5 : 4,
                        fact,
                        now.holding(),
                        LastDay.said(end).earliest(),
                        person == null ? "/posts/" + now.post().post().id() : "/people/" + person + "/leaving")
                .ofLeaver(person);
    }
}
