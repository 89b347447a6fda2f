package org.peerbench.host.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the stories of the fictional region.
 *
 * @param files brings a file in, as a tool's importer is to read it
 */
record SeedStories(Files files) {
    /** Files by tool, format and path. */
    @FunctionalInterface
    interface Files {
        SeedImport of(String tool, String format, String path);
    }

    List<SeedStory> all(JsonNode stories) {
        List<SeedStory> all = new ArrayList<>();
        for (JsonNode story : stories) {
            String tool = story.path("tool").asText();
            List<SeedAct> acts = new ArrayList<>();
            story.path("acts").forEach(act -> acts.add(act(tool, act)));
            all.add(new SeedStory(tool, story.path("later").asBoolean(), acts));
        }
        return List.copyOf(all);
    }

    private SeedAct act(String tool, JsonNode act) {
        String day = act.path("day").asText();
        if (act.has("file")) {
            String path = act.path("file").asText();
            return new SeedAct.Bring(day, files.of(tool, act.path("format").asText(), path));
        }
        if (act.has("job")) {
            return new SeedAct.Work(day, act.path("job").asText());
        }
        Map<String, String> where = new LinkedHashMap<>();
        act.path("where")
                .properties()
                .forEach(each -> where.put(each.getKey(), each.getValue().asText()));
        return new SeedAct.Call(
                day,
                Optional.of(act.path("at").asText())
                        .filter(time -> !time.isEmpty())
                        .map(LocalTime::parse),
                Optional.of(act.path("by")).filter(JsonNode::isObject).map(SeedStories::lead),
                act.path("method").asText(),
                act.path("path").asText(),
                act.get("body"),
                Optional.of(act.path("keep").asText()).filter(name -> !name.isEmpty()),
                where);
    }

    private static SeedAct.Lead lead(JsonNode by) {
        return new SeedAct.Lead(by.path("area").asText(), by.path("name").asText());
    }
}
