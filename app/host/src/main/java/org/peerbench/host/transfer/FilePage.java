package org.peerbench.host.transfer;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.Column;
import org.peerbench.host.http.HostRequest;
import org.peerbench.host.templates.transfer.JtefileGenerated;

/** Asks for the file and what else the importer must know. */
public final class FilePage {
    private static final String FILE = "file";
    private static final String SHEET = "sheet";
    private static final int ALIASES = 3;
    private static final String TABLES =
            ".csv,.xlsx,.txt,.tsv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Imports imports;

    FilePage(Imports imports) {
        this.imports = imports;
    }

    /**
     * The form, as its template sees it.
     *
     * @param action  where it is sent
     * @param fields  what else must be known
     * @param more    what may be said besides
     * @param moreOpen whether something is said or wrong there
     * @param sheet   the field for the sheet's name
     * @param error   what is wrong with the file, or {@code null}
     * @param accept  endings and media types for the file dialogue
     * @param columns what the file can hold; none if it is no table
     */
    public record FileForm(
            Texts texts,
            List<Steps.Step> steps,
            String action,
            String hint,
            List<Content> fields,
            List<Content> more,
            boolean moreOpen,
            TextField sheet,
            String error,
            ErrorSummary errors,
            String accept,
            List<Wanted> columns,
            Content token) {}

    /** One column that the file can hold. */
    public record Wanted(String label, boolean required, String aliases) {}

    Answer ask(Request request, ToolContext context) {
        Intake intake = imports.intakes().require(request.path("owner"), request.path("format"));
        Map<String, String> values = new HashMap<>();
        intake.parameters()
                .forEach(parameter ->
                        request.query(parameter.name()).ifPresent(value -> values.put(parameter.name(), value)));
        Optional<String> area = imports.areaId(values);
        if (area.isPresent()) {
            Admission.require(request, intake, area.get());
            values.put(Intake.AREA, area.get());
        } else if (!Admission.offers(request, intake.permission())) {
            Admission.require(request, intake, null);
        }
        return view(intake, request, context, values, new FormErrors()).answer();
    }

    Answer receive(Request request, ToolContext context) {
        Intake intake = imports.intakes().require(request.path("owner"), request.path("format"));
        Map<String, String> given = ParameterFields.given(intake, request.form());
        FormErrors errors = new FormErrors();
        Optional<HostRequest.Upload> file = ((HostRequest) request).upload(FILE);
        try {
            Parameters.check(intake, given, Asking.PERSON);
            Admission.require(request, intake, imports.areaId(given).orElse(null));
            if (file.isPresent()) {
                ImportOrder order = new ImportOrder(
                        intake.owner(),
                        intake.importer().format(),
                        given,
                        file.get().name(),
                        request.form().text(SHEET));
                ImportRun run = imports.receive(order, file.get().bytes(), request.author(), Asking.PERSON);
                return Answer.Redirect.to(CheckPage.path(run));
            }
        } catch (Refusal refusal) {
            say(refusal, intake, errors);
        }
        if (file.isEmpty()) {
            errors.add(FILE, context.texts().of("transfer.file.missing"));
        }
        return view(intake, request, context, given, errors).invalid().answer();
    }

    /** Puts what is wrong to the field it is about; what is about none is about the file. */
    private static void say(Refusal refusal, Intake intake, FormErrors errors) {
        if (refusal.kind() != Refusal.Kind.INVALID && refusal.kind() != Refusal.Kind.CONFLICT) {
            throw refusal;
        }
        List<String> names =
                intake.parameters().stream().map(parameter -> parameter.name()).toList();
        refusal.faults().stream()
                .filter(fault -> names.contains(fault.field()))
                .forEach(fault -> errors.add(fault.field(), fault.message()));
        if (errors.isEmpty()) {
            errors.add(FILE, refusal.getMessage());
        }
    }

    private View view(
            Intake intake, Request request, ToolContext context, Map<String, String> values, FormErrors errors) {
        Texts texts = context.texts();
        ParameterFields fields = ParameterFields.of(intake, imports, request, texts);
        FileForm form = new FileForm(
                texts,
                Steps.at(Steps.FILE, intake.whole().isEmpty(), texts),
                intake.path(),
                intake.hint(),
                fields.draw(true, values, errors),
                fields.draw(false, values, errors),
                fields.saysMore(values, errors) || !request.form().text(SHEET).isEmpty(),
                TextField.of(SHEET, texts.of("transfer.sheet"), request.form().text(SHEET), null)
                        .hint(texts.of("transfer.sheet.hint"))
                        .width(20),
                errors.of(FILE),
                new ErrorSummary(texts.of("transfer.problem"), errors),
                intake.whole().map(whole -> String.join(",", whole.endings())).orElse(TABLES),
                columns(intake),
                request.formToken());
        return View.of(texts.of("transfer.file.title", intake.label()), Template.of(JtefileGenerated::render, form))
                .context(texts.of("transfer.file.context"))
                .under(new View.Crumb(texts.of("transfer.title"), "/import"))
                .about(errors.isEmpty() ? values.get(Intake.AREA) : null);
    }

    private static String aliases(Column column, String label) {
        return column.aliases().stream()
                .filter(alias -> !alias.equalsIgnoreCase(label))
                .limit(ALIASES)
                .collect(Collectors.joining(", "));
    }

    private static List<Wanted> columns(Intake intake) {
        return intake.importer().columns().stream()
                .map(column -> new Wanted(
                        intake.texts().of(column.label()),
                        column.required(),
                        aliases(column, intake.texts().of(column.label()))))
                .toList();
    }
}
