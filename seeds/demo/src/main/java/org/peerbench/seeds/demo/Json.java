package org.peerbench.seeds.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The two small JSON files: what the region is, and what to import after the directory, in order. */
final class Json {
    private Json() {}

    static String region() {
        return String.format(Locale.ROOT, """
                {
                  "name": "%s",
                  "synthetic": true,
                  "generatorVersion": %d,
                  "seed": %d
                }
                """, Areas.REGION, Region.GENERATOR_VERSION, Draw.SEED);
    }

    static String imports(List<Import> imports) {
        return imports.stream().map(Json::line).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String line(Import each) {
        String more = each.parameters().isEmpty() ? "" : ", " + each.parameters();
        return String.format(
                Locale.ROOT,
                "  {\"tool\": \"%s\", \"format\": \"%s\"," + " \"parameters\": {%s%s}, \"file\": \"%s\"}",
                each.tool(),
                each.format(),
                each.area().isEmpty() ? "" : "\"area\": \"" + each.area() + "\"",
                more,
                each.file());
    }

    /**
     * A file for a tool's importer.
     *
     * @param area       code of the area that it is about, or empty for a table of all
     * @param parameters beside the area, as JSON members, or empty
     */
    record Import(String tool, String format, String area, String parameters, String file) {
        Import(String format, String area, String parameters, String file) {
            this("relationship-mapping", format, area, parameters, file);
        }
    }
}
