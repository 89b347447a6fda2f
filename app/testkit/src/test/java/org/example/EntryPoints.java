package org.example;

import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.access.Permission;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.EmptyState;
import org.peerbench.api.text.Bundle;

/** Where people with a housing need can turn to. */
public final class EntryPoints implements Tool {
    private static final Permission READ = Permission.reading("read");

    @Override
    public void contribute(Contributions to) {
        to.permission(READ);
        to.texts(new Bundle("org.example.messages"));
        to.navigation(new NavigationItem("entry.title", "", 50, READ.key()));
        to.page(new Page(
                "",
                READ.key(),
                (request, context) -> View.of(
                                context.texts().of("entry.title"),
                                new EmptyState(context.texts().of("entry.none"), null, null))
                        .answer()));
    }
}
