package org.peerbench.matching.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.directory.Person;
import org.peerbench.api.transfer.ImportPlan;
import org.peerbench.api.transfer.ImportQuestion;
import org.peerbench.api.transfer.TableImporter;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.offer.OfferEntry;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.record.Offers;
import org.peerbench.matching.words.Names;

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
        Places places = new Places(directory, Names.of(context));
        Rows<Offer> rows = new Rows<>(context.texts(), COLUMNS, entered -> read(entered, places), OffersImport::key);
        return rows.plan(
                question,
                context.database().read(sql -> new Offers(sql).all()).stream()
                        .map(OffersImport::key)
                        .collect(Collectors.toSet()),
                (kept, tx) -> kept.forEach(offer -> new Offers(tx.sql()).add(tx.changes(), offer)));
    }

    private static Object key(Offer offer) {
        return List.of(offer.area(), offer.person().orElse(""), offer.theme());
    }

    private static Offer read(Entered entered, Places places) {
        String area = places.area(entered, "area");
        Optional<String> person = Optional.of(entered.text("person"))
                .filter(id -> !id.isEmpty())
                .flatMap(id -> places.directory().person(id))
                .map(Person::id);
        if (person.isEmpty()) {
            entered.wrong("person", "offer.person.missing");
        }
        return OfferEntry.read(entered, OfferEntry.blank(person, area), places.names(), places.directory());
    }
}
