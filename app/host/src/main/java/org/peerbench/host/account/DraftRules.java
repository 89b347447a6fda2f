package org.peerbench.host.account;

import org.jdbi.v3.core.Handle;
import org.peerbench.api.access.Role;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.text.Texts;

/** What a draft of an account must satisfy before it is stored. */
final class DraftRules {
    private static final int LONGEST_NAME = 100;
    /** The longest address that mail can carry (RFC 5321). */
    private static final int LONGEST_EMAIL = 254;

    private final Texts words;

    DraftRules(Texts words) {
        this.words = words;
    }

    /** Refuses with all that is wrong. */
    void check(Handle sql, String id, AccountDraft draft) {
        FormErrors errors = new FormErrors();
        checkName(sql, id, draft.name(), errors);
        if (draft.email() != null) {
            checkEmail(sql, id, draft.email(), errors);
        }
        checkAreas(draft, errors);
        refuse(errors);
    }

    /** Refuses what a token is called or lacks. */
    void checkToken(AccountDraft draft) {
        FormErrors errors = new FormErrors();
        checkLength(draft.name(), errors);
        checkAreas(draft, errors);
        refuse(errors);
    }

    private void checkName(Handle sql, String id, String name, FormErrors errors) {
        checkLength(name, errors);
        if (AccountRows.taken(sql, name, id)) {
            errors.add("name", words.of("account.error.nameTaken", name));
        }
    }

    private void checkLength(String name, FormErrors errors) {
        if (name.isEmpty()) {
            errors.add("name", words.of("account.error.nameMissing"));
        } else if (name.length() > LONGEST_NAME) {
            errors.add("name", words.of("account.error.nameLong", LONGEST_NAME));
        }
    }

    private void checkEmail(Handle sql, String id, String email, FormErrors errors) {
        int at = email.indexOf('@');
        if (at < 1 || at == email.length() - 1 || email.length() > LONGEST_EMAIL || email.contains(" ")) {
            errors.add("email", words.of("account.error.email"));
        } else if (AccountRows.taken(sql, email, id)) {
            errors.add("email", words.of("account.error.emailTaken", email));
        }
    }

    private void checkAreas(AccountDraft draft, FormErrors errors) {
        if (draft.role() == Role.AREA_LEAD && draft.areas().isEmpty()) {
            errors.add("areas", words.of("account.error.areasMissing"));
        }
    }

    private static void refuse(FormErrors errors) {
        if (!errors.isEmpty()) {
            throw Faults.refusal("ACCOUNT_NOT_RIGHT", errors);
        }
    }
}
