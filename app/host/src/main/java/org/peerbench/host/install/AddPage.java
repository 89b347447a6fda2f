package org.peerbench.host.install;

import gg.jte.Content;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.text.Texts;
import org.peerbench.host.http.HostRequest;
import org.peerbench.host.templates.install.JteaddGenerated;

/** Asks for a jar. It is only looked at; nothing of it runs in the workbench yet. */
public final class AddPage {
    private static final String FILE = "file";

    private final Installing installing;

    AddPage(Installing installing) {
        this.installing = installing;
    }

    /**
     * The form, as its template sees it.
     *
     * @param error what is wrong with the file, or {@code null}
     */
    public record AddForm(Texts texts, ErrorSummary errors, String error, Content token) {}

    Answer ask(Request request, ToolContext context) {
        return view(request, context, new FormErrors()).answer();
    }

    Answer receive(Request request, ToolContext context) {
        Optional<HostRequest.Upload> file = request instanceof HostRequest host ? host.upload(FILE) : Optional.empty();
        if (file.isEmpty() || file.get().bytes().length == 0) {
            return invalid(request, context, "install.file.missing");
        }
        if (!file.get().name().endsWith(".jar")) {
            return invalid(request, context, "install.file.noJar");
        }
        Arrival arrival =
                installing.arrivals().receive(file.get().name(), file.get().bytes());
        return Answer.Redirect.to("/" + InstallFeature.ADD + "/" + arrival.id());
    }

    /** What an address names and is not there any more. */
    static Refusal gone(Texts texts) {
        return Refusal.notFound(texts.of("install.error.gone"));
    }

    private static Answer invalid(Request request, ToolContext context, String key) {
        FormErrors errors = new FormErrors().add(FILE, context.texts().of(key));
        return view(request, context, errors).invalid().answer();
    }

    private static View view(Request request, ToolContext context, FormErrors errors) {
        Texts texts = context.texts();
        AddForm form = new AddForm(
                texts, new ErrorSummary(texts.of("install.problem"), errors), errors.of(FILE), request.formToken());
        return View.of(texts.of("install.add.title"), Template.of(JteaddGenerated::render, form))
                .under(InstallFeature.crumb(texts));
    }
}
