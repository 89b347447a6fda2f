package org.peerbench.matching.support;

import java.time.LocalDate;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.matching.life.Life;
import org.peerbench.matching.life.Outcome;
import org.peerbench.matching.life.State;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.record.StoredSupports;
import org.peerbench.matching.record.SupportStep;
import org.peerbench.matching.record.SupportSteps;

/** Takes a step: the rules are asked, the step is kept, and what follows from it is done, all in one transaction. */
final class Stepping {
    private Stepping() {}

    /**
     * Takes it.
     *
     * @return the support afterwards
     * @throws Refusal 409 or 403 with the reason, if the rules say no
     */
    static StoredSupport take(
            Transaction tx, ToolContext context, StoredSupport support, Speaker speaker, Taking taking) {
        Outcome outcome = support.life().take(taking.act(), speaker.by(), LocalDate.now(context.clock()));
        if (outcome instanceof Outcome.Refused refused) {
            throw refusal(refused.why(), context);
        }
        Life after = ((Outcome.Taken) outcome).after();
        StoredSupports supports = new StoredSupports(tx.sql());
        supports.change(tx.changes(), support.with(after));
        new SupportSteps(tx.sql())
                .add(
                        tx.changes(),
                        step(
                                support.id(),
                                taking.step(),
                                speaker,
                                taking.reason(),
                                taking.detail(),
                                support.life().state(),
                                after.state(),
                                context));
        StoredSupport stored = supports.find(support.id()).orElseThrow();
        taking.more().write(tx, stored, speaker.by().side());
        new Following(tx, context, support, stored).follow(taking.act());
        return stored;
    }

    static SupportStep step(
            String support,
            String step,
            Speaker by,
            String reason,
            String detail,
            State before,
            State after,
            ToolContext context) {
        return new SupportStep(
                "",
                support,
                step,
                by.by().side(),
                by.name(),
                by.account(),
                by.way(),
                context.clock().instant(),
                reason,
                detail,
                before,
                after);
    }

    private static Refusal refusal(Outcome.Why why, ToolContext context) {
        Refusal.Kind kind = why == Outcome.Why.NOT_YOURS ? Refusal.Kind.FORBIDDEN : Refusal.Kind.CONFLICT;
        return new Refusal(kind, why.name(), context.texts().of("support.refused." + why.name()));
    }
}
