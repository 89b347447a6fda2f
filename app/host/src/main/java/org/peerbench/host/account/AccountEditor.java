package org.peerbench.host.account;

import gg.jte.Content;
import java.util.function.UnaryOperator;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.StaleRecord;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.templates.account.JteaccountFormGenerated;
import org.peerbench.host.templates.account.JteaccountPageGenerated;

/** Changing one account. */
final class AccountEditor {
    private static final String PATH = PeoplePages.PATH + "/accounts/{account}";

    private final Accounts accounts;
    private final UnaryOperator<Page> withChanges;

    AccountEditor(Accounts accounts, UnaryOperator<Page> withChanges) {
        this.accounts = accounts;
        this.withChanges = withChanges;
    }

    void contribute(Contributions to) {
        to.page(withChanges.apply(new Page(PATH, HostPermissions.ADMINISTER.key(), this::show)));
        to.action(new Action(PATH, HostPermissions.ADMINISTER.key(), this::save));
    }

    private Answer show(Request request, ToolContext context) {
        Account account = account(request, context);
        AccountInput stored = AccountInput.of(account, AreaNames.in(context));
        return view(request, context, account, stored, new FormErrors()).answer();
    }

    private Answer save(Request request, ToolContext context) {
        Account account = account(request, context);
        AccountInput input = AccountInput.of(request.form());
        try {
            AccountDraft draft = input.draft(AreaNames.in(context));
            String set = accounts.change(request.author(), account.id(), seen(request), draft);
            return Answer.Redirect.to("/" + PeoplePages.PATH)
                    .saying(context.texts().of("account.people.saved", draft.name()))
                    .undoing(set);
        } catch (StaleRecord stale) {
            // Shown again with the revision of now: who reads what the other saved may then save over it.
            return view(request, context, account, input, stored(account, context))
                    .invalid()
                    .answer();
        } catch (Refusal refusal) {
            return view(request, context, account, input, Faults.errors(refusal))
                    .invalid()
                    .answer();
        }
    }

    private static FormErrors stored(Account account, ToolContext context) {
        AccountInput now = AccountInput.of(account, AreaNames.in(context));
        String role = context.texts().of("account.role." + now.role());
        return new FormErrors()
                .add(
                        "name",
                        context.texts()
                                .of(
                                        "account.error.stale",
                                        now.name(),
                                        role,
                                        now.email().isEmpty() ? context.texts().of("account.none") : now.email(),
                                        String.join(", ", now.areas().lines().toList())));
    }

    private static long seen(Request request) {
        String revision = request.form().text("revision");
        return revision.matches("\\d{1,18}") ? Long.parseLong(revision) : 0;
    }

    private Account account(Request request, ToolContext context) {
        return accounts.find(request.path("account"))
                .orElseThrow(() -> Refusal.notFound(context.texts().of("account.error.gone")));
    }

    private static View view(
            Request request, ToolContext context, Account account, AccountInput input, FormErrors errors) {
        Texts texts = context.texts();
        AccountForm form = new AccountForm(
                texts,
                request.formToken(),
                new ErrorSummary(texts.of("account.problem"), errors),
                PeoplePages.path(account.id()),
                input.accountFields(texts, errors),
                account.revision(),
                texts.of("account.people.save"));
        Content fields = Template.of(JteaccountFormGenerated::render, form);
        AccountPage page = new AccountPage(
                texts,
                fields,
                request.formToken(),
                PeoplePages.path(account.id()),
                account.disabled(),
                account.id().equals(request.viewer().account()));
        return View.of(account.name(), Template.of(JteaccountPageGenerated::render, page))
                .under(PeoplePages.crumb(texts));
    }
}
