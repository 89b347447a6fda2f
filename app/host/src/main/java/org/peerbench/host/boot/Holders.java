package org.peerbench.host.boot;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Permission;
import org.peerbench.api.access.Viewer;
import org.peerbench.host.account.Accounts;

/**
 * Who has an account at this moment.
 *
 * @param one     the one with an id
 * @param allowed all who may do something, by name
 */
record Holders(Function<String, Optional<Viewer>> one, Function<Permission, List<Viewer>> allowed) {
    static Holders of(Accounts accounts) {
        return new Holders(accounts::holder, accounts::holders);
    }

    static Holders of(ToolContext context) {
        return new Holders(context::account, context::accounts);
    }
}
