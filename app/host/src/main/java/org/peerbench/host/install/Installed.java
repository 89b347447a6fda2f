package org.peerbench.host.install;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;

/**
 * A tool that is there, as its templates see it.
 *
 * @param reason   one sentence on how it is
 * @param tables   what it has stored; empty for a jar that is no tool
 * @param disabled whether it is switched off
 * @param known    whether the jar says which tool it is
 * @param path     the page's own
 */
public record Installed(
        Texts texts,
        Tag state,
        String reason,
        List<Review.Fact> facts,
        List<ToolTables.Counted> tables,
        boolean disabled,
        boolean known,
        String path,
        Content token) {}
