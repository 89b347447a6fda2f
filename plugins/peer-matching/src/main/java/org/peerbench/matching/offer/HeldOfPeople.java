package org.peerbench.matching.offer;

import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.gathering.HeldFact;
import org.peerbench.api.gathering.PersonalData;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.record.PersonRecords;
import org.peerbench.matching.words.Names;

/** What matching holds about a person, and forgetting it. */
final class HeldOfPeople {
    private HeldOfPeople() {}

    static PersonalData contribution() {
        return new PersonalData("matching", HeldOfPeople::find, HeldOfPeople::erase);
    }

    private static List<HeldFact> find(String person, ToolContext context) {
        Texts texts = context.texts();
        Names names = Names.of(context);
        return context.database().read(sql -> {
            PersonRecords records = new PersonRecords(sql);
            List<HeldFact> facts = new ArrayList<>();
            records.offers(person)
                    .forEach(offer -> facts.add(new HeldFact(
                            texts.of("held.offer"),
                            texts.of(
                                    "held.offer.says",
                                    names.theme(offer.theme()),
                                    texts.of("words.offer." + offer.state().name())),
                            "offers/" + offer.id())));
            records.confirmed(person)
                    .forEach(need -> facts.add(
                            new HeldFact(texts.of("held.need"), names.theme(need.theme()), "needs/" + need.id())));
            records.blocks(person)
                    .forEach(block -> facts.add(new HeldFact(
                            texts.of("held.block"),
                            texts.of("held.block.says", names.area(block.other()), block.reason()),
                            "blocks")));
            records.cap(person)
                    .ifPresent(cap -> facts.add(new HeldFact(
                            texts.of("held.cap"), String.valueOf(cap.giving().orElse(0)), null)));
            return facts;
        });
    }

    private static List<String> erase(String person, Transaction tx, ToolContext context) {
        int records = new PersonRecords(tx.sql()).forget(tx.changes(), person);
        return records == 0 ? List.of() : List.of(context.texts().of("held.erased", records));
    }
}
