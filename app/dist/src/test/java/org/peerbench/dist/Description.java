package org.peerbench.dist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** {@code openapi.json} as a test needs it. */
record Description(JsonNode document) {
    /** Method and path of all that it describes. */
    Set<String> routes() {
        Set<String> all = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            path.getValue()
                    .fieldNames()
                    .forEachRemaining(method -> all.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
        }
        return all;
    }

    /** What is wrong with an answer according to what the description says of its route. */
    Set<ValidationMessage> faults(String route, int status, JsonNode answer) {
        JsonNode response = operation(route).path("responses").path(status < 300 ? "2XX" : "default");
        String type = status < 300 ? "application/json" : "application/problem+json";
        JsonNode described = response.path("content").path(type).path("schema");
        if (described.isMissingNode()) {
            throw new AssertionError(route + " does not describe its answer");
        }
        ObjectNode schema = described.deepCopy();
        schema.set("components", document.path("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(answer);
    }

    /** Whether a route is described as answering with a file. */
    boolean isFile(String route) {
        return operation(route).path("responses").path("2XX").path("content").has("application/octet-stream");
    }

    private JsonNode operation(String route) {
        String[] parts = route.split(" ", 2);
        return document.path("paths").path(parts[1]).path(parts[0].toLowerCase(Locale.ROOT));
    }
}
