package org.peerbench.host.console;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Method;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.host.access.HostPermissions;

/** Takes orders of the command line while the folder is being served. */
public final class ConsoleFeature implements Tool {
    private final String secret;
    private final Function<List<String>, Optional<String>> carryingOut;

    /** The function carries out what the words say and answers what to print; nothing if they are no order. */
    public ConsoleFeature(String secret, Function<List<String>, Optional<String>> carryingOut) {
        this.secret = secret;
        this.carryingOut = carryingOut;
    }

    /** An order in words, with the secret of the run file. */
    record Asked(String secret, List<String> words) {}

    /** What to print. */
    record Told(String text) {}

    @Override
    public void contribute(Contributions to) {
        to.route(new Route<>(
                Method.POST,
                "console",
                HostPermissions.PUBLIC.key(),
                "An order of the command line, proved by the secret in the served folder",
                List.of(),
                Asked.class,
                Told.class,
                this::carryOut));
    }

    private Reply<Told> carryOut(ApiRequest<Asked> call, ToolContext context) {
        Asked asked = call.body();
        boolean known = MessageDigest.isEqual(
                asked.secret().getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
        if (!known) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN, "NOT_ALLOWED", context.texts().of("http.notAllowed"));
        }
        return carryingOut
                .apply(asked.words())
                .map(text -> Reply.ok(new Told(text)))
                .orElseThrow(() -> Refusal.notFound(context.texts().of("http.nothing")));
    }
}
