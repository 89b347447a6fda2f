package org.peerbench.host.editing;

import org.peerbench.api.Refusal;
import org.peerbench.api.page.Form;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.text.Texts;

/** Which revision of a record the writer has seen. */
public final class Seen {
    /** The hidden field of every form of a stored record. */
    public static final String FIELD = "revision";

    private Seen() {}

    /** As the form says; a form that does not say is as good as one of an older revision. */
    public static long in(Form form) {
        try {
            return Long.parseLong(form.text(FIELD));
        } catch (NumberFormatException missing) {
            return 0;
        }
    }

    /**
     * As a call says.
     *
     * @throws Refusal if it does not say: a program must not overwrite what it has not read
     */
    public static long by(ApiRequest<?> call, Texts texts) {
        if (call.ifMatch() == null) {
            throw Refusal.invalid("IF_MATCH_MISSING", "If-Match", texts.of("editing.ifMatch"));
        }
        return call.ifMatch();
    }
}
