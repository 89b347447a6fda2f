package org.peerbench.matching.support;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.Contributions;
import org.peerbench.api.access.Permission;
import org.peerbench.api.command.Command;
import org.peerbench.api.data.HeldBack;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Page;
import org.peerbench.api.text.Bundle;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.record.Reviews;
import org.peerbench.matching.record.SaidFits;
import org.peerbench.matching.record.Sessions;
import org.peerbench.matching.record.StoredSupports;
import org.peerbench.matching.record.SupportLetters;
import org.peerbench.matching.record.SupportSteps;

/** What supports add to the workbench. */
public final class SupportRoom {
    /** Addresses with a secret in them. */
    static final Permission LINK = Permission.byLink();

    private SupportRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        to.permission(LINK);
        to.texts(new Bundle("org.peerbench.matching.support.messages"));
        heldBack(to);
        Tasks.contribute(to);
        SupportRoutes.contribute(to);
        to.page(new Page(CalendarPage.PATH, LINK.key(), CalendarPage::show));
        to.job(Daily.job());
        pages(to);
        to.personalData(HeldInSupports.contribution());
        to.today(Waiting.source());
        to.today(UnfitWaiting.source());
        Happened.contribute(to);
    }

    private static void pages(Contributions to) {
        String come = Permissions.COME.key();
        to.page(new Page(SupportListPage.PATH, come, SupportListPage::show));
        to.action(new Action(SupportListPage.PATH, Permissions.ARRANGE.key(), OfferAction::offer));
        to.page(new Page(SupportPage.PATH, come, SupportPage::show));
        to.page(new Page(StepForm.PATH, come, StepForm::show));
        to.action(new Action(StepForm.PATH, come, StepForm::save));
        to.action(new Action(Sending.PATH, Permissions.ARRANGE.key(), Sending::send));
        to.command(new Command("support.list.title", "support.keywords", SupportListPage.PATH, come));
    }

    /** The history tells of supports to coordinators alone; both sides read the steps on the support's page. */
    private static void heldBack(Contributions to) {
        held(to, StoredSupports.TABLE, "need_id", "offer_id", "theme", "receiver", "giver", "person_id", "contact_id");
        held(to, StoredSupports.TABLE, "round_id", "why", "score", "tier", "state", "offered_on", "answer_by");
        held(to, StoredSupports.TABLE, "said_yes", "began_on", "last_heard", "ends_on", "paused_from", "paused_until");
        held(to, StoredSupports.TABLE, "due_since", "has_reviewed", "over_on", "lasted");
        to.heldBack(new HeldBack(StoredSupports.TABLE, Optional.empty(), Set.of("calendar_key"), Map.of()));
        held(to, SupportSteps.TABLE, "support_id", "step", "side", "said_by", "account", "said_way", "said_at");
        held(to, SupportSteps.TABLE, "reason", "detail", "state_before", "state_after");
        held(to, Sessions.TABLE, "support_id", "state", "held_on", "begins", "minutes", "who", "topic", "action");
        held(to, Sessions.TABLE, "raised", "changed_at");
        held(to, SaidFits.TABLE, "support_id", "side", "fit", "said_on");
        held(to, Reviews.TABLE, "support_id", "side", "goal", "level_before", "level_after", "rating", "recommend");
        held(to, Reviews.TABLE, "next_step", "note", "said_on");
        held(to, Reviews.SUSTAINED, "support_id", "months", "lasts", "level_now", "note", "said_on");
        held(to, SupportLetters.TABLE, "support_id", "what", "side", "survey_id", "written_on", "message_id");
    }

    private static void held(Contributions to, String table, String... columns) {
        to.heldBack(HeldBack.columns(table, Permissions.ARRANGE.key(), columns));
    }
}
