package org.peerbench.host.outbox;

import org.jdbi.v3.core.Handle;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.templates.outbox.JtebyHandGenerated;
import org.peerbench.host.templates.outbox.JtemessageGenerated;

/** One message: looked at, changed, sent, handed out, taken back. */
final class MessagePage {
    private static final String MESSAGE = "message";
    private static final String ONE = OutboxFeature.PATH + "/{" + MESSAGE + "}";

    private final Sending sending;
    private final Senders senders;

    MessagePage(Sending sending, Senders senders) {
        this.sending = sending;
        this.senders = senders;
    }

    void contribute(Contributions to) {
        String who = HostPermissions.COORDINATE.key();
        to.page(new Page(
                ONE,
                who,
                (request, context) ->
                        draw(request, context, null, new FormErrors()).answer()));
        to.action(new Action(ONE, who, this::edit));
        to.action(new Action(ONE + "/by-hand", who, this::byHand));
        step(to, "send", Desk::send);
        step(to, "sent", Desk::sentByHand);
        step(to, "withdraw", Desk::withdraw);
        step(to, "put-back", Desk::putBack);
    }

    private interface Act {
        void on(Desk desk, Request request, String id);
    }

    private void step(Contributions to, String name, Act act) {
        to.action(new Action(ONE + "/" + name, HostPermissions.COORDINATE.key(), (request, context) -> {
            act.on(desk(context), request, request.path(MESSAGE));
            return Answer.Redirect.to(path(request)).saying(context.texts().of("outbox.said." + name));
        }));
    }

    private Desk desk(ToolContext context) {
        return new Desk(context.database(), context.clock(), sending.letters(), context.texts());
    }

    private static String path(Request request) {
        return "/" + OutboxFeature.PATH + "/" + request.path(MESSAGE);
    }

    private Answer edit(Request request, ToolContext context) {
        MessageRow stored = context.database().read(sql -> asked(sql, request, context.texts()));
        MessageFields fields = MessageFields.of(request.form());
        FormErrors errors = fields.errors(stored, context.texts());
        if (!errors.isEmpty()) {
            return draw(request, context, fields, errors).invalid().answer();
        }
        desk(context).edit(request, fields.seen(stored), fields.emailFor(stored), fields.subject(), fields.body());
        return Answer.Redirect.to(path(request)).saying(context.texts().of("outbox.said.edited"));
    }

    private Answer byHand(Request request, ToolContext context) {
        Letter letter = desk(context).handOut(request, request.path(MESSAGE));
        HandedLetter model = new HandedLetter(context.texts(), request.formToken(), letter, path(request));
        return View.of(context.texts().of("outbox.byHand.title"), Template.of(JtebyHandGenerated::render, model))
                .under(crumb(context.texts()), new View.Crumb(letter.subject(), path(request)))
                .answer();
    }

    private View draw(Request request, ToolContext context, MessageFields fields, FormErrors errors) {
        Texts texts = context.texts();
        return context.database().read(sql -> {
            MessageRow row = asked(sql, request, texts);
            MessageFields shown = fields == null ? MessageFields.of(row) : fields;
            MessageShown model = new MessageShown(
                    texts,
                    request.formToken(),
                    path(request),
                    row,
                    MessageLine.state(row, texts),
                    senders.nameOf(row.tool(), texts),
                    row.areaId() == null
                            ? null
                            : context.directory()
                                    .area(row.areaId())
                                    .map(Area::name)
                                    .orElse(null),
                    shown.parts(row, texts, errors),
                    Happened.of(Events.of(sql, row.id()), senders, texts),
                    sending.mail().sends());
            return View.of(row.subject(), Template.of(JtemessageGenerated::render, model))
                    .context(texts.of("outbox.one.context", row.purpose(), row.name()))
                    .under(crumb(texts));
        });
    }

    private static View.Crumb crumb(Texts texts) {
        return new View.Crumb(texts.of("outbox.title"), "/" + OutboxFeature.PATH);
    }

    private static MessageRow asked(Handle sql, Request request, Texts texts) {
        return MessageRows.find(sql, request.path(MESSAGE))
                .orElseThrow(() -> Refusal.notFound(texts.of("outbox.none")));
    }
}
