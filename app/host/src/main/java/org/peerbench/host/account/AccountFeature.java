package org.peerbench.host.account;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.command.Command;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.page.Page;
import org.peerbench.host.access.HostPermissions;

/**
 * Sign-in, one's own account, and people and access: the pages of this package, mounted at the root. Who
 * may see them is said by {@link HostPermissions}, whose {@code public} the HTTP layer opens to who is not signed in.
 */
public final class AccountFeature implements Tool {
    private final SignInPages signIn;
    private final LinkPages link;
    private final PasswordPages password;
    private final OwnAccountPages own;
    private final PeoplePages people;
    private final AccountEditor editor;
    private final InvitePages invite;
    private final TokenPages tokens;

    /**
     * The pages over their services.
     *
     * @param access  the services
     * @param gate    cookies and addresses, which the HTTP layer knows
     * @param address the workbench's address as others reach it, without a slash at its end; asked when a link is shown
     * @param withChanges puts the last changes of an account below its page
     */
    public AccountFeature(Access access, SessionGate gate, Supplier<String> address, UnaryOperator<Page> withChanges) {
        SignIn guarded = new SignIn(access.passwords(), access.clock());
        HandOut handOut = new HandOut(address);
        signIn = new SignInPages(guarded, gate);
        link = new LinkPages(access.links(), gate);
        password = new PasswordPages(access.accounts(), access.passwords(), guarded, gate);
        own = new OwnAccountPages(access.accounts(), gate);
        people = new PeoplePages(access.accounts(), access.tokens(), access.links(), handOut);
        editor = new AccountEditor(access.accounts(), withChanges);
        invite = new InvitePages(access.accounts(), access.links(), handOut);
        tokens = new TokenPages(access.tokens(), handOut);
    }

    @Override
    public void contribute(Contributions to) {
        to.texts(Access.TEXTS);
        signIn.contribute(to);
        link.contribute(to);
        password.contribute(to);
        own.contribute(to);
        people.contribute(to);
        editor.contribute(to);
        invite.contribute(to);
        tokens.contribute(to);
        to.navigation(
                new NavigationItem("account.people.title", PeoplePages.PATH, 150, HostPermissions.ADMINISTER.key()));
        to.command(new Command("account.own.title", "account.own.keywords", "account", HostPermissions.READ.key()));
        to.command(new Command(
                "account.people.title", "account.people.keywords", PeoplePages.PATH, HostPermissions.ADMINISTER.key()));
    }
}
