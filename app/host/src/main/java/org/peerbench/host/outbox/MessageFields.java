package org.peerbench.host.outbox;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.page.part.TextArea;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;

/** What can be changed of a message before it is sent. */
record MessageFields(String revision, String email, String subject, String body) {
    private static final String ADDRESS = "[^\\s@<>,;]+@[^\\s@<>,;]+";
    private static final int ROWS = 14;

    static MessageFields of(Form form) {
        return new MessageFields(form.text("revision"), form.text("email"), form.text("subject"), form.text("body"));
    }

    static MessageFields of(MessageRow row) {
        return new MessageFields(
                String.valueOf(row.revision()), row.email() == null ? "" : row.email(), row.subject(), row.body());
    }

    FormErrors errors(MessageRow stored, Texts texts) {
        FormErrors errors = new FormErrors();
        if (!email.isEmpty() && !email.matches(ADDRESS)) {
            errors.add("email", texts.of("outbox.wrong.email"));
        }
        if (subject.isEmpty()) {
            errors.add("subject", texts.of("outbox.wrong.subject"));
        }
        if (body.isEmpty()) {
            errors.add("body", texts.of("outbox.wrong.body"));
        } else if (!Desk.keepsLink(stored, body)) {
            errors.add("body", texts.of("outbox.wrong.link"));
        }
        return errors;
    }

    /** The row as it was when the form was drawn. */
    MessageRow seen(MessageRow stored) {
        long seen = revision.matches("\\d{1,9}") ? Long.parseLong(revision) : -1;
        return new MessageRow(
                stored.id(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                seen);
    }

    /** An address that was not touched stays the directory's. */
    String emailFor(MessageRow stored) {
        boolean untouched = email.equals(stored.email() == null ? "" : stored.email());
        boolean directorys = untouched && stored.personId() != null;
        return directorys || email.isEmpty() ? null : email;
    }

    List<Content> parts(MessageRow row, Texts texts, FormErrors errors) {
        String hint = row.respondentId() == null ? null : texts.of("outbox.field.body.link");
        return List.of(
                new ErrorSummary(texts.of("outbox.wrong"), errors),
                TextField.of("email", texts.of("outbox.field.email"), email, errors.of("email"))
                        .type("email"),
                TextField.of("subject", texts.of("outbox.field.subject"), subject, errors.of("subject")),
                new TextArea("body", texts.of("outbox.field.body"), hint, body, errors.of("body"), ROWS));
    }
}
