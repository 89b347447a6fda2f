package org.peerbench.host.area;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.page.part.Definition;
import org.peerbench.api.page.part.EmptyState;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Segments;
import org.peerbench.api.text.Texts;

/**
 * The page of areas as its template sees it.
 *
 * @param t        texts
 * @param sentence the one sentence, or {@code null}
 * @param filters  what can be chosen
 * @param views    map or table
 * @param whose    mine or all, or {@code null} for somebody without areas
 * @param figure   what is shown, or {@code null}
 * @param picture  the map, or {@code null}
 * @param table    the table, or {@code null}
 * @param regions  the areas by region, for reading without the picture
 * @param needs    the open needs of the areas shown, the most urgent first
 * @param files    the same as files
 * @param empty    what to do when there is nothing, or {@code null}
 */
public record AreasModel(
        Texts t,
        String sentence,
        Filters filters,
        Segments views,
        Segments whose,
        Figure figure,
        TilePicture picture,
        AreaTable table,
        List<RegionLine> regions,
        List<NeedLine> needs,
        Files files,
        EmptyState empty) {

    /**
     * The filter bar.
     *
     * @param kept   choices that the form hands on, name and value
     * @param period may be empty: then there is no choice
     */
    public record Filters(
            List<Option> kept, Select indicator, Select period, Select region, Select kind, String text) {}

    /** One list to choose from. */
    public record Select(String name, String label, List<Option> options, String selected) {}

    /**
     * What is shown.
     *
     * @param title  figure and period
     * @param unit   in plain words
     * @param cut    how the classes of the colours are cut
     * @param source where it comes from and under which licence
     * @param what   what it means
     * @param drawn  how the map was worked out, or {@code null} on the table
     */
    public record Figure(String title, String unit, String cut, String source, Content what, Definition drawn) {}

    /** The areas of a region, alphabetically. */
    public record RegionLine(String name, String says, List<ValueLine> areas) {}

    /** An area with its value. */
    public record ValueLine(AreaLink area, String value) {}

    /** An open need. */
    public record NeedLine(AreaLink area, Content tag, String title, String evidence, String path) {}

    /** Addresses of the same as files; the picture may be {@code null}. */
    public record Files(String csv, String xlsx, String picture) {}
}
