package org.peerbench.dist.call;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;

/** Tables brought in: checked, looked at, applied, undone. */
final class ImportCalls {
    private ImportCalls() {}

    static List<Call> all() {
        return Stream.of(directory(), ties()).flatMap(List::stream).toList();
    }

    private static List<Call> directory() {
        return life(
                "/api/imports",
                "/api/imports",
                "?kind=organisations&file=partners.csv",
                () -> "name,type\nQuay Street Centre " + UUID.randomUUID() + ",voluntary\n");
    }

    private static List<Call> ties() {
        return life(
                "/api/tools/{tool}/imports",
                "/api/tools/relationship-mapping/imports",
                "?format=csv-edges&area=X99000007&relation=intensity",
                () -> "source,target,level\nFirst " + UUID.randomUUID() + ",Second " + UUID.randomUUID() + ",2\n");
    }

    private static List<Call> life(String route, String place, String query, Supplier<String> file) {
        return List.of(
                new Call("POST " + route, 201, api -> receive(api, place, query, file)),
                new Call("GET " + route + "/{id}", 200, api -> api.get(one(api, place, query, file))),
                new Call("POST " + route + "/{id}/apply", 200, api -> apply(api, one(api, place, query, file))),
                new Call("POST " + route + "/{id}/undo", 200, api -> {
                    String one = one(api, place, query, file);
                    apply(api, one);
                    return step(api, one + "/undo");
                }));
    }

    private static ApiAnswer receive(Api api, String place, String query, Supplier<String> file) {
        return api.postFile(place + query, file.get().getBytes(StandardCharsets.UTF_8));
    }

    private static String one(Api api, String place, String query, Supplier<String> file) {
        return place + "/" + receive(api, place, query, file).json().path("id").asText();
    }

    private static ApiAnswer apply(Api api, String one) {
        return step(api, one + "/apply");
    }

    private static ApiAnswer step(Api api, String path) {
        return api.postFile(path, new byte[0]);
    }
}
