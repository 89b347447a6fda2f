package org.peerbench.relationships.agreement;

import java.util.List;
import java.util.stream.Stream;
import org.peerbench.api.Contributions;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.date.Span;
import org.peerbench.api.directory.Area;
import org.peerbench.api.gathering.TimelineEntry;
import org.peerbench.api.gathering.TimelineSource;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Page;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.relationships.Permissions;

/** What agreements add to the workbench. */
public final class AgreementRoom {
    private AgreementRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        String read = Permissions.READ.key();
        String write = Permissions.WRITE.key();
        to.texts(new Bundle("org.peerbench.relationships.agreement.messages"));
        to.page(new Page("areas/{area}/agreements", read, AgreementsPage::show));
        to.page(new Page("areas/{area}/agreements/new", write, AgreementForm::showNew));
        to.page(new Page("areas/{area}/agreements/{agreement}", read, AgreementPage::show));
        to.page(new Page("areas/{area}/agreements/{agreement}/edit", write, AgreementForm::showEdit));
        to.action(new Action("areas/{area}/agreements", write, AgreementForm::add));
        to.action(new Action("areas/{area}/agreements/{agreement}", write, AgreementForm::change));
        to.action(new Action("areas/{area}/agreements/{agreement}/join", write, AgreementPage::join));
        to.action(new Action("areas/{area}/agreements/{agreement}/leave", write, AgreementPage::leave));
        to.action(new Action("areas/{area}/agreements/{agreement}/remove", write, AgreementPage::remove));
        to.exporter(new TableExporter("areas/{area}/agreements", read, AgreementsPage::take));
        to.timeline(new TimelineSource("agreements", read, AgreementRoom::tell));
        to.importer(AgreementsImport.importer());
    }

    private static List<TimelineEntry> tell(Area area, Span span, Viewer viewer, ToolContext context) {
        return context.database().read(sql -> new Agreements(sql).of(area.id())).stream()
                .flatMap(agreement -> told(agreement, area, context))
                .toList();
    }

    private static Stream<TimelineEntry> told(Agreement agreement, Area area, ToolContext context) {
        String path = "areas/" + area.code() + "/agreements/" + agreement.id();
        Stream<TimelineEntry> begun = Stream.ofNullable(agreement.at().from())
                .map(day -> new TimelineEntry(
                        day,
                        context.texts()
                                .of(
                                        "agreement.told." + agreement.status().code(),
                                        agreement.title(),
                                        agreement.parties().size()),
                        path));
        Stream<TimelineEntry> ended = Stream.ofNullable(agreement.at().to())
                .map(day ->
                        new TimelineEntry(day, context.texts().of("agreement.told.ended", agreement.title()), path));
        return Stream.concat(begun, ended);
    }
}
