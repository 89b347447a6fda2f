package org.peerbench.host.screen;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;

/**
 * A whole page, as the layout's template sees it.
 *
 * @param texts      the host's texts
 * @param view       what the page itself says
 * @param head       the addresses that the page's head names
 * @param navigation the left navigation; empty for somebody who has not signed in
 * @param areas      the area switcher
 * @param account    who is signed in, or {@code null}
 * @param token      the hidden field of forms
 * @param flash      a message from the page before, or {@code null}
 * @param demo       whether this is the demonstration
 * @param query      what stands in the search field
 */
public record Shell(
        Texts texts,
        View view,
        Head head,
        List<Group> navigation,
        Switcher areas,
        Account account,
        Content token,
        Flash flash,
        boolean demo,
        String query) {
    /** The addresses that the head names. */
    public record Head(List<String> styleSheets, List<String> scripts, String d3, String version) {}

    /** A group of entries; the first has no heading. */
    public record Group(String heading, List<Entry> entries) {}

    public record Entry(String label, String path, boolean current) {}

    public record Switcher(String current, List<Entry> areas) {}

    public record Account(String name, String role) {}

    /** The undo is a set of changes, or {@code null}. */
    public record Flash(String message, String undo) {}

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return account != null;
    }
}
