package org.peerbench.bench;

import java.nio.file.Path;
import java.util.Set;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Role;
import org.peerbench.host.account.AccountDraft;
import org.peerbench.host.boot.Services;
import org.peerbench.host.boot.Workbench;

/** A data folder as it is after the first start, with somebody who has signed in. */
final class FilledFolder {
    static final Author AUTHOR = new Author("system", "Bench", "bench");

    private FilledFolder() {}

    /**
     * Fills the folder with the demonstration and what these tools add to it.
     *
     * @return the session's cookie, which outlives the process
     */
    static String demonstration(Scratch scratch, Path tools) {
        try (Workbench workbench = Workbench.start(scratch.settings(tools).demo())) {
            workbench.signals().settle();
            Services services = workbench.services();
            String account = services.access()
                    .accounts()
                    .create(AUTHOR, new AccountDraft("Bench", Role.COORDINATOR, null, Set.of()));
            return "peerbench=" + services.access().sessions().open(account).cookieValue();
        }
    }
}
