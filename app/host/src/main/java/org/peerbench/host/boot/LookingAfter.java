package org.peerbench.host.boot;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.access.Role;
import org.peerbench.host.account.Account;
import org.peerbench.host.account.Accounts;
import org.peerbench.host.area.Coordinators;

/** Coordinators and administrators look after areas. */
record LookingAfter(Accounts accounts) implements Coordinators {
    private static final Set<Role> ROLES = EnumSet.of(Role.COORDINATOR, Role.ADMINISTRATOR);

    @Override
    public List<Coordinator> choices() {
        return accounts.list().stream()
                .filter(account -> ROLES.contains(account.role()) && !account.disabled())
                .map(account -> new Coordinator(account.id(), account.name()))
                .toList();
    }

    @Override
    public Optional<String> name(String account) {
        return accounts.find(account).map(Account::name);
    }
}
