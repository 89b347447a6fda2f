package org.peerbench.relationships.signal;

import java.time.LocalDate;
import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.relationships.agreement.Agreement;
import org.peerbench.relationships.agreement.Agreements;
import org.peerbench.relationships.agreement.Paper;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Basis;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.people.Standing;
import org.peerbench.relationships.record.AreaRecord;

/**
 * What is recorded of an area's relationships on a day: read once, looked at by every kind of signal.
 *
 * @param standing   the working links and who carries them
 * @param agreements all agreements of the area
 * @param paper      agreements beside working links
 * @param reports    every report on working together that counts
 */
record Facts(
        Area area,
        LocalDate day,
        Standing standing,
        List<Agreement> agreements,
        Paper paper,
        List<Report> reports,
        ToolContext context) {
    static Facts of(Area area, LocalDate day, ToolContext context) {
        AreaRecord known = AreaRecord.of(area.id(), Viewer.ANYBODY, context);
        Standing standing = Standing.of(known, day, context);
        List<Agreement> agreements = context.database().read(sql -> new Agreements(sql).of(area.id()));
        return new Facts(
                area,
                day,
                standing,
                agreements,
                Paper.of(agreements, standing.network()),
                known.reports(standing.network().question().relation(), Basis.ALL),
                context);
    }

    Network network() {
        return standing.network();
    }

    /** Whether any working link is recorded: where none is, a partner without one says nothing. */
    boolean linksRecorded() {
        return !network().ties().isEmpty();
    }

    String text(String key, Object... arguments) {
        return context.texts().of(key, arguments);
    }

    /** The name of an organisation. */
    String name(String id) {
        return network()
                .actor(id)
                .map(Actor::label)
                .or(() -> context.directory().organisation(id).map(Organisation::name))
                .orElse(id);
    }

    /** A signal of this day; its path is relative to the area's place in the tool. */
    Signal signal(String key, SignalKind kind, String theme, int severity, String title, String evidence, String path) {
        return new Signal(key, kind, theme, severity, title, evidence, "areas/" + area.code() + path, day);
    }
}
