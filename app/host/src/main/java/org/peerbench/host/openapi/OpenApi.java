package org.peerbench.host.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.page.Answer;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.http.Endpoint;
import org.peerbench.host.http.RouteTable;

/** Describes every route in the form of OpenAPI 3.1. */
public final class OpenApi implements Tool {
    private final Supplier<RouteTable> table;
    private final String version;

    /** Describes the table of that moment. */
    public OpenApi(Supplier<RouteTable> table, String version) {
        this.table = table;
        this.version = version;
    }

    @Override
    public void contribute(Contributions to) {
        to.route(Route.get(
                "openapi.json",
                HostPermissions.READ.key(),
                "This description",
                List.of(),
                ObjectNode.class,
                (call, context) -> Reply.ok(describe(context.json()))));
    }

    ObjectNode describe(ObjectMapper json) {
        Schemas schemas = new Schemas();
        ObjectNode document = json.createObjectNode().put("openapi", "3.1.0");
        document.putObject("info").put("title", "Peerbench").put("version", version);
        ObjectNode paths = document.putObject("paths");
        for (Endpoint endpoint : table.get().endpoints()) {
            if (endpoint instanceof Endpoint.OfRoute route) {
                operation(paths, route, schemas);
            }
        }
        ObjectNode components = document.putObject("components");
        components.set("schemas", schemas.collected());
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer");
        document.putArray("security").addObject().putArray("token");
        return document;
    }

    private static void operation(ObjectNode paths, Endpoint.OfRoute endpoint, Schemas schemas) {
        Route<?, ?> route = endpoint.route();
        ObjectNode operation = paths.withObjectProperty(endpoint.pattern())
                .putObject(endpoint.method().name().toLowerCase(Locale.ROOT));
        operation.put("summary", route.summary());
        operation.putArray("tags").add(endpoint.generation().id());
        operation.put("x-permission", endpoint.generation().id() + ":" + route.permission());
        parameters(operation, endpoint);
        if (route.body() != Void.class) {
            body(operation, route.body(), schemas);
        }
        ObjectNode responses = operation.putObject("responses");
        ObjectNode done = responses.putObject("2XX").put("description", "Done");
        if (route.answer() == Answer.class) {
            content(done, "application/octet-stream")
                    .putObject("schema")
                    .put("type", "string")
                    .put("format", "binary");
        } else if (route.answer() != Void.class) {
            content(done, "application/json").set("schema", schemas.of(route.answer()));
        }
        ObjectNode refused = responses.putObject("default").put("description", "Not done, and why");
        content(refused, "application/problem+json").set("schema", schemas.ofProblem());
    }

    private static void body(ObjectNode operation, Class<?> type, Schemas schemas) {
        ObjectNode body = operation.putObject("requestBody").put("required", true);
        if (type == byte[].class) {
            content(body, "application/octet-stream")
                    .putObject("schema")
                    .put("type", "string")
                    .put("format", "binary");
        } else {
            content(body, "application/json").set("schema", schemas.of(type));
        }
    }

    private static ObjectNode content(ObjectNode parent, String type) {
        return parent.withObjectProperty("content").putObject(type);
    }

    private static void parameters(ObjectNode operation, Endpoint.OfRoute endpoint) {
        ArrayNode all = operation.putArray("parameters");
        for (String name : endpoint.parameterNames()) {
            all.addObject()
                    .put("name", name)
                    .put("in", "path")
                    .put("required", true)
                    .putObject("schema")
                    .put("type", "string");
        }
        for (Parameter parameter : endpoint.route().parameters()) {
            ObjectNode schema = all.addObject()
                    .put("name", parameter.name())
                    .put("in", "query")
                    .put("required", parameter.required())
                    .put("description", parameter.summary())
                    .putObject("schema")
                    .put("type", "string");
            if (!parameter.values().isEmpty()) {
                parameter.values().forEach(schema.putArray("enum")::add);
            }
        }
    }
}
