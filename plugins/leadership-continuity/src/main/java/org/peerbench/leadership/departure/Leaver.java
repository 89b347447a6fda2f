package org.peerbench.leadership.departure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.exchange.Answers;
import org.peerbench.api.exchange.Question.PersonTie;
import org.peerbench.api.exchange.Question.PersonTies;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.tie.Bond;
import org.peerbench.leadership.tie.Bonds;
import org.peerbench.leadership.tie.Loss;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.LastDay;

/**
 * What goes in an area when one person leaves it.
 *
 * @param person        id of the person
 * @param seats         the posts they hold on the day, certainly or possibly
 * @param answers       what other tools know of links that rest on people
 * @param bonds         those links
 * @param loss          what goes with this person
 * @param introductions what they have handed over
 */
record Leaver(
        String person,
        List<Held> seats,
        Answers<PersonTie> answers,
        Bonds bonds,
        Loss loss,
        List<Introduction> introductions) {
    /** A post with the person's holding. */
    record Held(PostHistory history, Holding holding) {}

    static Leaver of(String person, Place place, Viewer viewer) {
        String area = place.area().id();
        List<Held> seats = held(person, place);
        Answers<PersonTie> answers = place.context().ask(new PersonTies(area, place.day()), viewer);
        Bonds bonds = Bonds.of(answers.rows());
        List<Introduction> introductions =
                place.context().database().read(sql -> new Introductions(sql).of(area, person));
        return new Leaver(person, seats, answers, bonds, Loss.of(bonds, Set.of(person)), introductions);
    }

    private static List<Held> held(String person, Place place) {
        return place.known().posts().stream()
                .flatMap(history -> history.on(place.day()).stream()
                        .filter(holding -> person.equals(holding.person()))
                        .map(holding -> new Held(history, holding)))
                .toList();
    }

    /** The first day on which they are expected to be gone, if one is known. */
    Optional<Edtf> goneFrom() {
        return seats.stream()
                .flatMap(held -> held.holding().outlook().end().stream())
                .min(java.util.Comparator.comparing(Edtf::earliest));
    }

    /** Days until then, at least; empty where no day is known. */
    OptionalLong daysLeft(LocalDate today) {
        return goneFrom()
                .map(day -> OptionalLong.of(Math.max(
                        0, ChronoUnit.DAYS.between(today, LastDay.said(day).earliest()))))
                .orElse(OptionalLong.empty());
    }

    /** The links they carry, those that would be cut first, then the stronger. */
    List<Bond> links() {
        return Stream.concat(loss.cut().stream(), loss.weakened().stream()).toList();
    }

    /** The introduction that handed a link over, if any did. */
    Optional<Introduction> introduction(Bond bond) {
        return introductions.stream().filter(each -> each.of(bond)).findFirst();
    }

    /**
     * Handover completeness: the share of the strength of their links that has been introduced to somebody else, 0 to 1;
     * empty where they carry none that is recorded.
     */
    OptionalDouble handedOver() {
        int all = links().stream().mapToInt(Bond::strength).sum();
        int done = links().stream()
                .filter(bond -> introduction(bond).isPresent())
                .mapToInt(Bond::strength)
                .sum();
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(done / (double) all);
    }
}
