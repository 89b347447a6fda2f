package org.peerbench.host.personal;

import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.text.Texts;

/**
 * What is held about a person, as the template sees it.
 *
 * @param path    of the person's page
 * @param groups  what is held, by tool
 * @param missing that some tools could not say, or {@code null}
 */
public record HeldShown(Texts texts, String path, List<Group> groups, String missing) {
    /**
     * What one tool holds.
     *
     * @param id    unique on the page
     * @param name  what people call the tool
     * @param facts what it holds
     */
    public record Group(String id, String name, List<Fact> facts) {
        static Group of(String tool, String name) {
            return new Group("held-" + tool, name, new ArrayList<>());
        }
    }

    /**
     * One thing that is held.
     *
     * @param path the page that shows it, or {@code null}
     */
    public record Fact(String label, String value, String path) {}
}
