package org.peerbench.dist.call;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Areas, organisations, people and themes: listed, added, shown, replaced. */
final class DirectoryCalls {
    private DirectoryCalls() {}

    static List<Call> all() {
        return Stream.of(areas(), organisations(), people(), themes(), read())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Call> areas() {
        return life(
                "/api/areas",
                "{area}",
                "?q=fen&limit=5",
                () -> Map.of(
                        "name",
                        "Long Meadow",
                        "kind",
                        "test",
                        "code",
                        "T" + UUID.randomUUID().toString().substring(0, 8)));
    }

    private static List<Call> read() {
        return List.of(
                Call.get("/api/signals", "/api/signals?kind=NEED"),
                Call.get("/api/areas/{area}/signals", "/api/areas/X99000007/signals"));
    }

    private static List<Call> themes() {
        return life(
                "/api/themes",
                "{theme}",
                "?q=lead&limit=5",
                () -> Map.of("id", "t" + UUID.randomUUID().toString().substring(0, 8), "label", "Quiet nights"));
    }

    private static List<Call> organisations() {
        return life(
                "/api/organisations",
                "{organisation}",
                "?q=trust&area=X99000007&limit=5",
                () -> Map.of("name", "Lantern House " + UUID.randomUUID(), "type", "voluntary"));
    }

    private static List<Call> people() {
        return life(
                "/api/people",
                "{person}",
                "?area=X99000007&limit=5",
                () -> Map.of("role", "Head of discharge", "name", "Ines Marlow"));
    }

    private interface Body {
        Map<String, Object> make();
    }

    private static List<Call> life(String place, String parameter, String query, Body body) {
        String one = place + "/" + parameter;
        return List.of(
                Call.get(place, place + query),
                new Call("POST " + place, 201, api -> api.post(place, body.make())),
                new Call("GET " + one, 200, api -> {
                    String id = api.post(place, body.make()).json().path("id").asText();
                    return api.get(place + "/" + id);
                }),
                new Call("PUT " + one, 200, api -> {
                    Map<String, Object> sent = body.make();
                    var made = api.post(place, sent);
                    return api.put(place + "/" + made.json().path("id").asText(), sent, made.revision());
                }));
    }
}
