package org.peerbench.leadership.departure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.tie.Bond;

/** Receives the check-list of introductions: what is ticked is handed over, what is no longer ticked is not. */
final class Handover {
    private Handover() {}

    /** The name of a link's fields: the two organisations, the leaver's own first. */
    static String key(Bond bond, String person) {
        String own = bond.endOf(person);
        return own + "-" + bond.beside(own);
    }

    static Answer save(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        String person = LeavingPage.known(request.path("person"), place);
        Leaver leaver = Leaver.of(person, place, request.viewer());
        List<String> ticked = request.form().values("introduced");
        LocalDate today = place.today();
        String what = place.texts().of("departure.saved", place.names().role(person));
        return context.database().write(request.author(), what, tx -> {
            Introductions introductions = new Introductions(tx.sql());
            for (Bond bond : leaver.links()) {
                String key = key(bond, person);
                String whom = request.form().text("whom-" + key);
                Optional<Introduction> known = leaver.introduction(bond);
                if (!ticked.contains(key)) {
                    known.ifPresent(each -> introductions.remove(tx.changes(), each));
                } else if (known.isEmpty()) {
                    String own = bond.endOf(person);
                    introductions.add(
                            tx.changes(),
                            place.area().id(),
                            new Introduction("", person, own, bond.beside(own), today, whom, 0));
                } else if (place.names().shown() && !known.get().whom().equals(whom)) {
                    introductions.change(tx.changes(), known.get(), whom);
                }
            }
            return Answer.Redirect.to(place.path("people/" + person + "/leaving"))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }
}
