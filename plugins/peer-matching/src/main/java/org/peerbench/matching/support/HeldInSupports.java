package org.peerbench.matching.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.gathering.HeldFact;
import org.peerbench.api.gathering.PersonalData;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.record.StoredSupports;
import org.peerbench.matching.record.SupportStep;
import org.peerbench.matching.record.SupportSteps;
import org.peerbench.matching.words.Names;

/** What supports hold about a person, and forgetting it: that help was given stays, by whom does not. */
final class HeldInSupports {
    private HeldInSupports() {}

    static PersonalData contribution() {
        return new PersonalData("supports", HeldInSupports::find, HeldInSupports::erase);
    }

    private static List<HeldFact> find(String person, ToolContext context) {
        SupportWords words = new SupportWords(context.texts(), Names.of(context));
        return context.database().read(sql -> new StoredSupports(sql).ofPerson(person)).stream()
                .map(support -> new HeldFact(
                        context.texts().of("support.held"),
                        context.texts().of("support.held.says", words.title(support), words.theme(support)),
                        "supports/" + support.id()))
                .toList();
    }

    private static List<String> erase(String person, Transaction tx, ToolContext context) {
        List<StoredSupport> all = new StoredSupports(tx.sql()).ofPerson(person);
        for (StoredSupport support : all) {
            List<String> columns = new ArrayList<>();
            for (Side side : Side.values()) {
                if (support.person(side).equals(Optional.of(person))) {
                    columns.add(side == Side.GIVER ? "person_id" : "contact_id");
                    forgetSteps(support, side, tx);
                }
            }
            tx.changes().erase(StoredSupports.TABLE, support.id(), columns);
        }
        return all.isEmpty() ? List.of() : List.of(context.texts().of("support.erased", all.size()));
    }

    /** Whoever answered by a link is named in the step. */
    private static void forgetSteps(StoredSupport support, Side side, Transaction tx) {
        new SupportSteps(tx.sql())
                .of(support.id()).stream()
                        .filter(step -> step.way() == SupportStep.Way.LINK)
                        .filter(step -> step.side().equals(Optional.of(side)))
                        .forEach(step ->
                                tx.changes().erase(SupportSteps.TABLE, step.id(), List.of("said_by", "account")));
    }
}
