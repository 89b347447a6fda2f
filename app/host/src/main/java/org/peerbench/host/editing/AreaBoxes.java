package org.peerbench.host.editing;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.AreaEntry;
import org.peerbench.host.directory.AreaFilter;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.templates.editing.JteareaBoxesGenerated;

/**
 * The areas of a record, to be ticked; the chosen ones stand first, and a few letters narrow the rest.
 *
 * @param name     of the field
 * @param legend   the question
 * @param hint     under it
 * @param options  the areas
 * @param selected ids of the chosen ones
 * @param error    what is wrong, or {@code null}
 * @param find     label of the field that narrows the list
 */
public record AreaBoxes(
        String name, String legend, String hint, List<Option> options, List<String> selected, String error, String find)
        implements Content {
    /** The areas of today that the viewer may choose, and those that are chosen already. */
    public static AreaBoxes of(
            Handle sql, Request request, Texts texts, String name, List<String> selected, String error) {
        Areas areas = new Areas(sql);
        List<AreaEntry> today = areas.all(AreaFilter.on(request.asOf())).stream()
                .filter(entry -> RecordAccess.may(request, List.of(entry.area().id())))
                .toList();
        List<Option> options = Stream.concat(areas.withIds(selected).stream(), today.stream())
                .map(entry -> Option.of(entry.area().id(), entry.area().name()))
                .distinct()
                .sorted(Comparator.comparing(option -> !selected.contains(option.value())))
                .toList();
        return new AreaBoxes(
                name,
                texts.of("editing.areas"),
                texts.of("editing.areas.hint"),
                options,
                selected,
                error,
                texts.of("editing.areas.find"));
    }

    @Override
    public void writeTo(TemplateOutput out) {
        JteareaBoxesGenerated.render((HtmlTemplateOutput) out, null, this);
    }
}
