package org.peerbench.host.person;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.page.Request;
import org.peerbench.host.directory.Mine;
import org.peerbench.host.directory.OrganisationEntry;
import org.peerbench.host.directory.OrganisationFilter;
import org.peerbench.host.directory.Organisations;
import org.peerbench.host.directory.Paging;
import org.peerbench.host.templates.person.JteemployerGenerated;

/**
 * The employer, written by name with suggestions: 2,107 organisations are too many for a list to choose from.
 *
 * @param label       above it
 * @param hint        under the label
 * @param value       what stands in it
 * @param error       what is wrong, or {@code null}
 * @param suggestions names of organisations of the viewer's areas, or of all where she has none
 */
public record Employer(String label, String hint, String value, String error, List<String> suggestions)
        implements Content {
    private static final int SUGGESTED = 300;
    private static final int ALIKE = 50;

    static List<String> suggestions(Handle sql, Request request) {
        Mine mine = request.viewer().areas().isEmpty() ? null : Mine.of(request.viewer());
        OrganisationFilter filter = new OrganisationFilter(null, null, null, mine, request.asOf());
        return new Organisations(sql)
                .list(filter, Paging.first(SUGGESTED)).items().stream()
                        .map(entry -> entry.organisation().name())
                        .distinct()
                        .toList();
    }

    /**
     * The id for what was written, if exactly one organisation has this id, code or name.
     *
     * @return else what was written, which the editor then refuses
     */
    static String resolve(Handle sql, Request request, String written) {
        Organisations all = new Organisations(sql);
        if (written.isEmpty() || all.find(written).isPresent()) {
            return written;
        }
        OrganisationFilter filter = new OrganisationFilter(written, null, null, null, request.asOf());
        List<OrganisationEntry> named = all.list(filter, Paging.first(ALIKE)).items().stream()
                .filter(entry -> entry.organisation().name().equalsIgnoreCase(written))
                .toList();
        return named.size() == 1 ? named.get(0).organisation().id() : written;
    }

    @Override
    public void writeTo(TemplateOutput out) {
        JteemployerGenerated.render((HtmlTemplateOutput) out, null, this);
    }
}
