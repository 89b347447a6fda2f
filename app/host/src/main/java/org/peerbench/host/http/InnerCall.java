package org.peerbench.host.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.peerbench.api.Refusal;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Method;
import org.peerbench.api.route.Route;
import org.peerbench.api.text.Texts;
import org.peerbench.host.tool.Generation;
import org.peerbench.host.tool.ToolGate;

/**
 * Calls routes of a tool from within the process: looked up, allowed, read and passed as what comes over HTTP. Only who
 * asks, and the time that the tool sees, are said by the caller.
 */
public final class InnerCall {
    private final Generation generation;
    private final RouteTable table;
    private final ToolGate gate;
    private final Access access;
    private final Bodies bodies;
    private final Texts texts;

    /**
     * Calls of one tool.
     *
     * @param generation whose context is that of the time
     * @param areaId     an area's id or code to its id, or {@code null}
     */
    public InnerCall(Generation generation, ToolGate gate, UnaryOperator<String> areaId, Texts texts) {
        this.generation = generation;
        this.table = RouteTable.of(List.of(generation));
        this.gate = gate;
        this.access = new Access(areaId, texts);
        this.bodies = new Bodies(texts);
        this.texts = texts;
    }

    /**
     * Calls one.
     *
     * @param path below the tool's place, perhaps with a query
     * @param body {@code null} for none
     * @param seen the revision that the caller has seen, or {@code null}
     * @return the answer's body
     * @throws Refusal as the route refuses; 404 if there is no such route, 403 if it is not allowed
     * @throws org.peerbench.host.tool.ToolFailure if the tool fails
     */
    public JsonNode answer(Method method, String path, JsonNode body, Long seen, Viewer viewer) {
        String[] parts = path.split("\\?", 2);
        String address = "/api" + generation.path(parts[0]);
        if (!(table.match(method, address) instanceof RouteTable.Match.Found found)
                || !(found.endpoint() instanceof Endpoint.OfRoute endpoint)) {
            throw Refusal.notFound(texts.of("http.nothing"));
        }
        Clock clock = generation.context().clock();
        InnerRequest request = new InnerRequest(
                viewer, address, found.parameters(), InnerRequest.queryOf(parts.length < 2 ? "" : parts[1]), clock);
        access.check(endpoint, request, request::anywhere);
        byte[] sent = body == null ? new byte[0] : body.toString().getBytes(StandardCharsets.UTF_8);
        return call(endpoint.route(), request, sent, seen);
    }

    private <Q, A> JsonNode call(Route<Q, A> route, InnerRequest request, byte[] sent, Long seen) {
        ObjectMapper json = generation.context().json();
        return gate.pass(generation, () -> {
            ApiRequest<Q> call = new ApiRequest<>(request, bodies.body(route.body(), sent, json), seen);
            return json.valueToTree(
                    route.handler().answer(call, generation.context()).body());
        });
    }
}
