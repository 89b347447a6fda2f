package org.peerbench.relationships.people;

import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.gathering.HeldFact;
import org.peerbench.api.gathering.PersonalData;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.people.CarriedReports.Mention;
import org.peerbench.relationships.sentences.DateWords;

/** What the tool holds about a person: the links they carry, the reports they gave, and that they leave. */
final class HeldOfPeople {
    private HeldOfPeople() {}

    static PersonalData contribution() {
        return new PersonalData("people", HeldOfPeople::find, HeldOfPeople::erase);
    }

    private static List<HeldFact> find(String person, ToolContext context) {
        Texts texts = context.texts();
        List<HeldFact> held = new ArrayList<>();
        for (Mention mention : context.database().read(sql -> new CarriedReports(sql).of(person))) {
            held.add(new HeldFact(
                    texts.of(mention.carries() ? "people.held.carries" : "people.held.answered"),
                    texts.of("people.held.between", name(mention.sender(), context), name(mention.receiver(), context)),
                    "areas/" + area(mention.area(), context) + "/pairs/" + mention.sender() + "/"
                            + mention.receiver()));
        }
        context.database().read(sql -> new Departures(sql).of(person)).stream()
                .map(Departures.Row::departure)
                .map(departure -> texts.of(
                        "people.held.leaves.value",
                        departure.posts(),
                        departure.lastDay().map(DateWords::of).orElse(texts.of("people.noDay"))))
                .distinct()
                .forEach(value -> held.add(new HeldFact(texts.of("people.held.leaves"), value, null)));
        return held;
    }

    private static List<String> erase(String person, Transaction tx, ToolContext context) {
        List<String> erased = new ArrayList<>();
        List<Mention> mentions = new CarriedReports(tx.sql()).of(person);
        mentions.forEach(mention -> CarriedReports.forget(tx.changes(), mention));
        if (!mentions.isEmpty()) {
            erased.add(context.texts().of("people.erased.reports", mentions.size()));
        }
        List<Departures.Row> departures = new Departures(tx.sql()).of(person);
        departures.forEach(
                row -> tx.changes().erase(Departures.TABLE, row.departure().id(), List.of("person_id", "posts")));
        if (!departures.isEmpty()) {
            erased.add(context.texts().of("people.erased.departure"));
        }
        return erased;
    }

    private static String name(String organisation, ToolContext context) {
        return context.directory()
                .organisation(organisation)
                .map(Organisation::name)
                .orElse(organisation);
    }

    private static String area(String id, ToolContext context) {
        return context.directory().area(id).map(Area::code).orElse(id);
    }
}
