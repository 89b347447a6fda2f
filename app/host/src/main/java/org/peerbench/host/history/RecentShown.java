package org.peerbench.host.history;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.text.Texts;

/**
 * The last changes of a record, as the template sees them.
 *
 * @param sets  the newest first
 * @param token the hidden field of forms
 * @param all   where all of them are
 */
public record RecentShown(Texts texts, List<ShownSet> sets, Content token, String all) {}
