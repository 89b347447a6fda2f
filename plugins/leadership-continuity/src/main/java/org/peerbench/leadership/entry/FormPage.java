package org.peerbench.leadership.entry;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.templates.JteentryFormGenerated;

/** What all forms that fill one column share. */
public record FormPage(
        Place place,
        String title,
        String about,
        List<String> notes,
        String action,
        String cancel,
        String save,
        Map<String, String> hidden,
        List<Content> fields) {
    public FormPage {
        notes = List.copyOf(notes);
        hidden = new LinkedHashMap<>(hidden);
        fields = List.copyOf(fields);
    }

    /** The page, as its template sees it. */
    public record Model(
            Texts texts,
            List<String> notes,
            String action,
            String cancel,
            String save,
            Map<String, String> hidden,
            List<Content> fields,
            Content token,
            Content errors) {}

    View view(Request request, Entered entered) {
        ErrorSummary errors = new ErrorSummary(place.texts().of("entry.problem"), entered.errors());
        View view = View.of(title, Template.of(JteentryFormGenerated::render, model(request, errors)))
                .context(about)
                .under(place.trail())
                .about(place.area().id());
        return entered.fine() ? view : view.invalid();
    }

    /** For a page that holds more than the form. */
    Model model(Request request, ErrorSummary errors) {
        return new Model(place.texts(), notes, action, cancel, save, hidden, fields, request.formToken(), errors);
    }
}
