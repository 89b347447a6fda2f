package org.peerbench.matching.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.transfer.ImportPlan;
import org.peerbench.api.transfer.ImportQuestion;
import org.peerbench.api.transfer.TableImporter;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.offer.OfferEntry;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.record.Offers;

/** A table of offers: {@code offers}. People are named by their id in the directory: nobody is matched by name. */
final class OffersImport {
    private static final List<String> COLUMNS = List.of(
            "area",
            "person",
            "theme",
            "capacity",
            "from",
            "until",
            "weekdays",
            "mode",
            "languages",
            "agreedOn",
            "manager",
            "managerOn",
            "state",
            "note");

    private OffersImport() {}

    static TableImporter importer() {
        return new TableImporter(
                        "offers",
                        "import.offers",
                        "import.offers.hint",
                        Permissions.ARRANGE.key(),
                        Rows.columns(COLUMNS, 4),
                        List.of(),
                        OffersImport::plan)
                .seenOn("offers", "offer.list");
    }

    private static ImportPlan plan(ImportQuestion question, Directory directory, ToolContext context) {
        Places places = new Places(directory, context);
        List<Offer> stored = context.database().read(sql -> new Offers(sql).all());
        Map<String, String> givesFor = new HashMap<>();
        stored.stream()
                .filter(offer ->
                        offer.state() != Offer.State.CLOSED && offer.person().isPresent())
                .forEach(offer -> givesFor.put(offer.person().orElseThrow(), offer.area()));
        Rows<Offer> rows =
                new Rows<>(context.texts(), COLUMNS, entered -> read(entered, places, givesFor), OffersImport::key);
        return rows.plan(
                question,
                stored.stream()
                        .filter(offer -> offer.state() != Offer.State.CLOSED)
                        .map(OffersImport::key)
                        .collect(Collectors.toSet()),
                (kept, tx) -> kept.forEach(offer -> new Offers(tx.sql()).add(tx.changes(), offer)));
    }

    private static Object key(Offer offer) {
        return List.of(offer.area(), offer.person().orElse(""), offer.theme());
    }

    /** A person gives for one area, whether it is on record or stands in a row before. */
    private static Offer read(Entered entered, Places places, Map<String, String> givesFor) {
        String area = places.area(entered, "area");
        Optional<String> person = places.person(entered, "person");
        if (person.isEmpty()) {
            entered.wrong("person", "offer.person.missing");
        }
        person.map(givesFor::get)
                .filter(other -> !area.isEmpty() && !other.equals(area))
                .ifPresent(other -> entered.wrong("person", "offer.person.another"));
        Offer read = OfferEntry.read(entered, OfferEntry.blank(person, area), places.names(), places.directory());
        if (entered.fine() && read.state() != Offer.State.CLOSED) {
            person.ifPresent(id -> givesFor.put(id, area));
        }
        return read;
    }
}
