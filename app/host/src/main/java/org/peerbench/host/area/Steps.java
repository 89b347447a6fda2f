package org.peerbench.host.area;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that ends in names which are links.
 *
 * @param lead  how it begins
 * @param names in their order
 * @param basis the law or source that says so, or {@code null}
 */
public record Steps(String lead, List<Name> names, String basis) {
    /**
     * One name.
     *
     * @param after what stands behind it: a comma, the word "and", or nothing
     */
    public record Name(AreaLink link, String after) {}

    static Steps of(String lead, List<AreaLink> links, String and, String basis) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            int left = links.size() - 1 - i;
            String after = left > 1 ? ", " : " " + and + " ";
            names.add(new Name(links.get(i), left == 0 ? "" : after));
        }
        return new Steps(lead, names, basis);
    }
}
