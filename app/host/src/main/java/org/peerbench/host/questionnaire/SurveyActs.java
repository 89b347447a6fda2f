package org.peerbench.host.questionnaire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Permission;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.PageHandler;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.outbox.PutMessages;
import org.peerbench.host.table.CsvWriter;
import org.peerbench.host.table.TableWriter;

/** What a coordinator does with a survey. */
final class SurveyActs {
    private static final String CSV = "text/csv; charset=utf-8";

    private final SurveyPage page;
    private final SurveyLinks links;
    private final Function<SurveyRow, Optional<Asking>> asking;

    SurveyActs(SurveyPage page, SurveyLinks links, Function<SurveyRow, Optional<Asking>> asking) {
        this.page = page;
        this.links = links;
        this.asking = asking;
    }

    void contribute(Contributions to) {
        act(to, HostPermissions.WRITE, "/remind", this::remind);
        act(to, HostPermissions.WRITE, "/close", this::close);
        act(to, HostPermissions.WRITE, "/reopen", this::reopen);
        act(to, HostPermissions.COORDINATE, "/invite", this::invite);
        act(to, HostPermissions.COORDINATE, "/links", this::links);
        act(to, HostPermissions.COORDINATE, "/respondents/{respondent}/revoke", this::revoke);
    }

    private static void act(Contributions to, Permission who, String path, PageHandler handler) {
        to.action(new Action(SurveyPage.ONE + path, who.key(), handler));
    }

    private Answer invite(Request request, ToolContext context) {
        InviteFields fields = InviteFields.of(request.form());
        FormErrors errors = fields.errors(context.texts());
        if (!errors.isEmpty()) {
            return page.draw(request, context, fields, errors).invalid().answer();
        }
        return done(request, context, "survey.history.invited", (survey, tx) -> {
            List<String> areas = SurveyRows.areas(tx.sql(), survey.id());
            writer(survey, tx, context).invite(survey.id(), fields.invitee(areas, context));
            return context.texts().of("survey.said.invited");
        });
    }

    /** A coordinator reads the reminders next; an area lead, who does not see messages, comes back. */
    private Answer remind(Request request, ToolContext context) {
        Texts texts = context.texts();
        SurveyRow survey = context.database().read(sql -> Looking.after(sql, request, texts));
        requireOpen(survey, request, texts);
        int written = context.database()
                .write(
                        request.author(),
                        texts.of("survey.history.reminded", survey.title()),
                        tx -> writer(survey, tx, context).remind(survey.id()));
        if (written == 0) {
            FormErrors errors = new FormErrors().add("who-title", texts.of("survey.wrong.nobody"));
            return page.draw(request, context, InviteFields.EMPTY, errors)
                    .invalid()
                    .answer();
        }
        String onward = request.viewer().seesContacts() ? "/messages" : Looking.path(survey, Looking.area(request));
        return Answer.Redirect.to(onward).saying(texts.of("survey.said.reminded", written));
    }

    private Answer close(Request request, ToolContext context) {
        return changed(
                request,
                context,
                "closed",
                (survey, tx) -> writer(survey, tx, context).close(survey.id()));
    }

    private Answer reopen(Request request, ToolContext context) {
        Optional<LocalDate> typed = DayInWords.typed(request.form().text("closes"));
        if (typed.filter(day -> !day.isBefore(request.asOf())).isEmpty()) {
            FormErrors errors = new FormErrors().add("closes", context.texts().of("survey.wrong.day"));
            return page.draw(request, context, InviteFields.EMPTY, errors)
                    .invalid()
                    .answer();
        }
        return changed(
                request,
                context,
                "reopened",
                (survey, tx) -> writer(survey, tx, context).reopen(survey.id(), typed.get()));
    }

    /** Changes a survey, of which its tool hears in the same transaction. */
    private Answer changed(Request request, ToolContext context, String what, BiConsumer<SurveyRow, Transaction> work) {
        Texts texts = context.texts();
        SurveyRow survey = context.database().read(sql -> Looking.after(sql, request, texts));
        context.database().write(request.author(), texts.of("survey.history." + what, survey.title()), tx -> {
            work.accept(survey, tx);
            SurveyRow now = SurveyRows.find(tx.sql(), survey.id()).orElseThrow();
            List<String> areas = SurveyRows.areas(tx.sql(), survey.id());
            asking.apply(survey).ifPresent(tool -> tool.follow(now.told(areas, request.asOf()), tx));
            return null;
        });
        return Answer.Redirect.to(Looking.path(survey, Looking.area(request))).saying(texts.of("survey.said." + what));
    }

    private Answer revoke(Request request, ToolContext context) {
        return done(request, context, "survey.history.revoked", (survey, tx) -> {
            RespondentRow row = RespondentRows.find(tx.sql(), request.path("respondent"))
                    .filter(found -> found.surveyId().equals(survey.id()))
                    .orElseThrow(() -> Refusal.notFound(context.texts().of("survey.none.such")));
            writer(survey, tx, context).revoke(row.id());
            return context.texts().of("survey.said.revoked");
        });
    }

    /** New links for all who are awaited, as a file: what is in it is stored nowhere else. */
    private Answer links(Request request, ToolContext context) {
        Texts texts = context.texts();
        byte[] file = context.database().write(request.author(), texts.of("survey.history.invited", ""), tx -> {
            SurveyRow survey = SurveyPage.asked(tx.sql(), request, texts);
            requireOpen(survey, request, texts);
            List<List<String>> rows = RespondentRows.of(tx.sql(), survey.id()).stream()
                    .filter(RespondentRow::isAwaited)
                    .map(row -> List.of(
                            row.name(),
                            row.email() == null ? "" : row.email(),
                            links.issue(tx.sql(), row.id()),
                            texts.of("survey.progress." + row.progress())))
                    .toList();
            return csv(rows, texts);
        });
        return new Answer.Download(texts.of("survey.links.file") + ".csv", CSV, file);
    }

    private static byte[] csv(List<List<String>> rows, Texts texts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<String> headings = List.of(
                texts.of("survey.links.name"),
                texts.of("survey.links.email"),
                texts.of("survey.links.link"),
                texts.of("survey.links.progress"));
        try (TableWriter writer = new CsvWriter(file, headings)) {
            for (List<String> row : rows) {
                writer.row(row);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return file.toByteArray();
    }

    private static Answer done(
            Request request, ToolContext context, String history, BiFunction<SurveyRow, Transaction, String> work) {
        Texts texts = context.texts();
        SurveyRow survey = context.database().read(sql -> SurveyPage.asked(sql, request, texts));
        String said = context.database()
                .write(
                        request.author(),
                        texts.of(history, survey.title()),
                        tx -> work.apply(SurveyRows.find(tx.sql(), survey.id()).orElseThrow(), tx));
        return Answer.Redirect.to(SurveyPage.path(survey)).saying(said);
    }

    private static void requireOpen(SurveyRow survey, Request request, Texts texts) {
        if (!survey.isOpenOn(request.asOf())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "SURVEY_OVER", texts.of("survey.over"));
        }
    }

    private static OpenSurveys writer(SurveyRow survey, Transaction tx, ToolContext context) {
        return new OpenSurveys(
                tx.sql(),
                tx.changes(),
                survey.tool(),
                List.of(),
                outbox(survey, tx, context),
                context.clock(),
                context.texts());
    }

    private static PutMessages outbox(SurveyRow survey, Transaction tx, ToolContext context) {
        return new PutMessages(tx.sql(), tx.changes(), survey.tool(), context.clock());
    }
}
