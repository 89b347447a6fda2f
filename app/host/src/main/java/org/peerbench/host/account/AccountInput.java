package org.peerbench.host.account;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.peerbench.api.access.Role;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Radios;
import org.peerbench.api.page.part.TextArea;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;

/**
 * What stands in the fields of an account's or a token's form, right or wrong.
 *
 * @param name  as typed
 * @param email as typed
 * @param role  the chosen role's key, or empty
 * @param areas names or codes, one a line
 */
record AccountInput(String name, String email, String role, String areas) {
    static final AccountInput EMPTY = new AccountInput("", "", "", "");

    static AccountInput of(Form form) {
        return new AccountInput(form.text("name"), form.text("email"), form.text("role"), form.text("areas"));
    }

    static AccountInput of(Account account, AreaNames names) {
        return new AccountInput(
                account.name(),
                account.email() == null ? "" : account.email(),
                account.role().key(),
                String.join("\n", names.names(account.areas())));
    }

    /**
     * The input as a draft.
     *
     * @throws org.peerbench.api.Refusal where no role is chosen or an area is not known
     */
    AccountDraft draft(AreaNames names) {
        Role chosen = Arrays.stream(Role.values())
                .filter(candidate -> candidate.key().equals(role))
                .findFirst()
                .orElseThrow(() ->
                        Faults.refusal("ROLE_MISSING", "role", names.words().of("account.error.roleMissing")));
        Set<String> ids =
                names.ids(areas.lines().filter(line -> !line.isBlank()).toList());
        return new AccountDraft(name, chosen, email, ids);
    }

    List<Content> accountFields(Texts texts, FormErrors errors) {
        TextField address = TextField.of("email", texts.of("account.field.email"), email, errors.of("email"))
                .hint(texts.of("account.field.email.hint"))
                .type("email");
        TextField who = nameField(texts, errors).hint(texts.of("account.field.name.hint"));
        return List.of(who, address, roles(texts, errors), areaLines(texts, errors));
    }

    List<Content> tokenFields(Texts texts, FormErrors errors) {
        TextField what = nameField(texts, errors).hint(texts.of("account.field.name.tokenHint"));
        return List.of(what, roles(texts, errors), areaLines(texts, errors));
    }

    private TextField nameField(Texts texts, FormErrors errors) {
        return TextField.of("name", texts.of("account.field.name"), name, errors.of("name"));
    }

    private Radios roles(Texts texts, FormErrors errors) {
        List<Option> options = Arrays.stream(Role.values())
                .map(each -> new Option(
                        each.key(),
                        texts.of("account.role." + each.key()),
                        texts.of("account.role." + each.key() + ".hint")))
                .toList();
        return new Radios("role", texts.of("account.field.role"), null, options, role, errors.of("role"));
    }

    private TextArea areaLines(Texts texts, FormErrors errors) {
        return new TextArea(
                "areas",
                texts.of("account.field.areas"),
                texts.of("account.field.areas.hint"),
                areas,
                errors.of("areas"),
                3);
    }
}
