package org.peerbench.relationships.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.map.Sign;
import org.peerbench.relationships.page.Place;
import org.peerbench.relationships.page.Remarks.Remark;
import org.peerbench.relationships.sentences.DateWords;

/** Which links hang on one person, and on somebody who leaves. Who that is, those read who look after the area. */
public final class CarrierRemarks {
    private CarrierRemarks() {}

    /** The remarks about an area's links. */
    public static List<Remark> of(Place place, Request request) {
        Standing standing = Standing.of(place.known(), request.asOf(), place.context());
        boolean named = request.may(Permissions.PEOPLE, place.area().id());
        Roster roster = new Roster(place.area().id(), place.context());
        return standing.keyPeople().known().stream()
                .flatMap(link -> remarks(link, standing, named, roster, place))
                .toList();
    }

    private static Stream<Remark> remarks(Link link, Standing standing, boolean named, Roster roster, Place place) {
        return Stream.of(leaver(link, standing, named, roster, place), carried(link, standing, named, roster, place))
                .flatMap(Optional::stream);
    }

    private static Optional<Remark> leaver(Link link, Standing standing, boolean named, Roster roster, Place place) {
        Texts texts = place.texts();
        return link.alone().stream()
                .filter(standing.leaving()::containsKey)
                .findFirst()
                .map(person -> {
                    String day = standing.leaving()
                            .get(person)
                            .lastDay()
                            .map(DateWords::of)
                            .orElse(texts.of("people.noDay"));
                    String sentence = named
                            ? texts.of("people.remark.leaves", roster.both(person), day)
                            : texts.of("people.remark.leaves.unnamed", day);
                    return remark(
                            link,
                            Sign.LEAVING,
                            new Tag(Tag.Kind.NEED, texts.of("people.remark.leaves.short")),
                            sentence,
                            named ? place.path("people/" + person) : null);
                });
    }

    private static Optional<Remark> carried(Link link, Standing standing, boolean named, Roster roster, Place place) {
        Texts texts = place.texts();
        if (link.alone().stream().anyMatch(standing.leaving()::containsKey) || (!named && !link.hangsOnOne())) {
            return Optional.empty();
        }
        String who = named
                ? texts.of(
                        "people.remark.carriers",
                        said(link, link.pair().a(), roster),
                        said(link, link.pair().b(), roster))
                : "";
        String sentence = link.hangsOnOne() ? texts.of("people.remark.single", who) : who;
        Tag tag = link.hangsOnOne() ? new Tag(Tag.Kind.WATCH, texts.of("people.remark.single.short")) : null;
        return Optional.of(remark(
                link,
                null,
                tag,
                sentence.strip(),
                named && link.hangsOnOne()
                        ? place.path("people/" + link.people().get(0))
                        : null));
    }

    private static String said(Link link, String end, Roster roster) {
        String people = link.at(end).stream().map(roster::both).collect(Collectors.joining(", "));
        return people.isEmpty() ? roster.unnamed(end) : people;
    }

    private static Remark remark(Link link, Sign sign, Tag tag, String sentence, String path) {
        return new Remark(link.pair().a(), link.pair().b(), sign, tag, sentence, path);
    }
}
