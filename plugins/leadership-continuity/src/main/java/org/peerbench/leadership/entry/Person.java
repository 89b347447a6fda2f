package org.peerbench.leadership.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.directory.NewPerson;
import org.peerbench.api.page.part.Option;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.record.Naming;

/**
 * Who comes into a post: somebody of the directory, or somebody new of whom the role is enough. A name goes with a public
 * source or not at all.
 *
 * @param known id of the person in the directory; empty for somebody new
 * @param name  of somebody new; empty when only the role is recorded
 */
record Person(Optional<String> known, Optional<String> name) {
    /** Reads it from the fields {@code who}, {@code name} and {@code source}, which may have something in front. */
    static Person of(Entered entered, String before, Place place) {
        String who = entered.text(before + "who");
        Optional<String> name = Optional.of(entered.text(before + "name")).filter(text -> !text.isEmpty());
        if (name.isPresent() && entered.text(before + "source").isEmpty()) {
            entered.wrong(before + "source", "holder.source.missing");
        }
        if (!who.isEmpty() && name.isPresent()) {
            entered.wrong(before + "name", "holder.name.twice");
        }
        if (!who.isEmpty() && place.names().person(who).isEmpty()) {
            entered.wrong(before + "who", "holder.who.gone");
        }
        return new Person(Optional.of(who).filter(text -> !text.isEmpty()), name);
    }

    /** The people of the area, those of the post's organisation first. */
    static List<Option> options(Place place, Optional<String> organisation) {
        Stream<Option> people = place
                .context()
                .directory()
                .peopleIn(place.area().id())
                .stream()
                .sorted(Comparator.comparing((org.peerbench.api.directory.Person person) ->
                        !organisation.equals(Optional.ofNullable(person.organisation()))))
                .flatMap(person -> place.names().person(person.id()).stream())
                .map(person -> Option.of(
                        person.id(),
                        person.name() == null || person.name().isBlank()
                                ? person.role()
                                : place.texts().of("entry.named", person.role(), person.name())));
        return Stream.concat(Stream.of(Option.of("", place.texts().of("holder.who.new"))), people)
                .toList();
    }

    /** The person's id in the directory, where somebody new is added. */
    String id(Transaction tx, Post post, String area) {
        return known.orElseGet(() -> tx.directory()
                .add(new NewPerson(
                        post.label(),
                        name.filter(each -> Naming.stored(tx.sql()).shown()).orElse(null),
                        post.organisation().orElse(null),
                        area))
                .id());
    }
}
