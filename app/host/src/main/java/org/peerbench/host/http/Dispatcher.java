package org.peerbench.host.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.peerbench.api.Refusal;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.PageHandler;
import org.peerbench.api.route.Method;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.api.text.Texts;
import org.peerbench.host.tool.Generation;
import org.peerbench.host.tool.Retired;
import org.peerbench.host.tool.ToolFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way of one request: the table of this moment, who asks, whether they may, through the gate, and the answer. */
final class Dispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    /** Taking a whole table out may last longer than drawing a page. */
    private static final Duration FOR_A_FILE = Duration.ofMinutes(1);

    private static final String SIGN_IN_LINKS = "/sign-in/";

    private final WebParts parts;
    private final Supplier<RouteTable> table;
    private final Doorkeeper doorkeeper;
    private final Access access;
    private final Answers answers;
    private final Bodies bodies;
    private final Texts texts;

    Dispatcher(WebParts parts, Supplier<RouteTable> table) {
        this.parts = parts;
        this.table = table;
        this.texts = parts.texts();
        this.doorkeeper = new Doorkeeper(parts.visitors(), parts.clock(), texts);
        this.access = new Access(parts.areaId(), texts);
        this.answers = new Answers(parts.face(), parts.visitors(), parts.filePrefix(), parts.spreadsheets());
        this.bodies = new Bodies(texts);
    }

    void handle(Context http) {
        if (Assets.isAsset(http.path()) && parts.assets().get().serve(http)) {
            return;
        }
        http.header("Cache-Control", "no-store");
        RouteTable now = table.get();
        boolean forPrograms = http.path().startsWith("/api/") || http.path().equals("/health");
        try {
            if (SentSize.isTooLarge(http)) {
                String sentence = texts.of("http.tooLarge", SentSize.MEGABYTES);
                problem(Problem.of(413, "TOO_LARGE", sentence, texts), http, now, forPrograms);
                return;
            }
            enterNewest(http, now, forPrograms);
        } catch (Refusal refusal) {
            problem(Problem.of(refusal, texts), http, now, forPrograms);
        } catch (ToolFailure failure) {
            if (InPlace.isNeeded(http)) {
                problem(Problem.of(failure, texts), http, now, forPrograms);
            }
        } catch (RuntimeException fault) {
            problem(fault(fault), http, now, forPrograms);
        }
    }

    /** A tool that is replaced between look-up and call is looked up again. */
    private void enterNewest(Context http, RouteTable now, boolean forPrograms) {
        try {
            enter(http, now, forPrograms);
        } catch (Retired replaced) {
            enterNewest(http, table.get(), forPrograms);
        }
    }

    private void enter(Context http, RouteTable now, boolean forPrograms) {
        if (http.method() == HandlerType.HEAD && http.path().startsWith(SIGN_IN_LINKS)) {
            // A link is good once: a mail scanner that only looks must not use it up.
            throw Refusal.notFound(texts.of("http.nothing"));
        }
        RouteTable.Match match = now.match(method(http), http.path());
        if (match instanceof RouteTable.Match.Found found) {
            boolean byLink = Access.isByLink(found.endpoint());
            HostRequest request = byLink
                    ? doorkeeper.receiveByLink(http, found.parameters())
                    : doorkeeper.receive(http, found.parameters(), forPrograms);
            if (mayEnter(found.endpoint(), request, now)) {
                answer(found.endpoint(), request, now);
            }
        } else if (match instanceof RouteTable.Match.OtherMethods other) {
            http.header(
                    "Allow",
                    String.join(
                            ", ",
                            other.methods().stream().map(Enum::name).sorted().toList()));
            problem(Problem.of(405, "METHOD", texts.of("http.method"), texts), http, now, forPrograms);
        } else {
            throw Refusal.notFound(texts.of("http.nothing"));
        }
    }

    private boolean mayEnter(Endpoint endpoint, HostRequest request, RouteTable now) {
        Context http = request.http();
        if (Access.isByLink(endpoint)) {
            enterByLink(endpoint, http);
            return true;
        }
        if (!request.isSignedIn() && !Access.isPublic(endpoint)) {
            askToSignIn(endpoint, request, now);
            return false;
        }
        if (endpoint.method() != Method.GET && !(endpoint.isApi() && Doorkeeper.isByToken(http))) {
            Csrf.check(http, request.visit(), texts);
        }
        access.check(endpoint, request);
        return true;
    }

    /** The link is a secret that stands in the address: it must not travel on with what is clicked or loaded there. */
    private void enterByLink(Endpoint endpoint, Context http) {
        SecurityHeaders.keepAddressSecret(http::header);
        if (endpoint.method() != Method.GET) {
            Csrf.checkByLink(http, texts);
        }
    }

    private void askToSignIn(Endpoint endpoint, HostRequest request, RouteTable now) {
        if (endpoint.isApi()) {
            answers.problem(
                    Problem.of(401, "SIGN_IN", texts.of("http.signIn"), texts), request, now, true, parts.json());
            return;
        }
        String to = URLEncoder.encode(request.http().path(), StandardCharsets.UTF_8);
        request.http().status(303).header("Location", "/sign-in?to=" + to);
    }

    private void answer(Endpoint endpoint, HostRequest request, RouteTable now) {
        SentText.check(request, !endpoint.isApi() && endpoint.method() != Method.GET, texts);
        Generation generation = endpoint.generation();
        if (endpoint instanceof Endpoint.OfPage page) {
            page(generation, page.page().handler(), request, now);
        } else if (endpoint instanceof Endpoint.OfAction action) {
            page(generation, action.action().handler(), request, now);
        } else if (endpoint instanceof Endpoint.OfRoute route) {
            call(generation, route.route(), request, now);
        } else if (endpoint instanceof Endpoint.OfExport export) {
            var taken = parts.gate()
                    .pass(
                            generation,
                            FOR_A_FILE,
                            () -> export.exporter().taking().take(request, generation.context()));
            answers.export(taken, export.kind(), request.http());
        }
    }

    /** A page is drawn within the gate too: its body is the tool's code. */
    private void page(Generation generation, PageHandler handler, HostRequest request, RouteTable now) {
        parts.gate().pass(generation, inPlace(generation, request, now, false), () -> {
            Answer answer = handler.answer(request, generation.context());
            if (answer == null) {
                throw new IllegalStateException("The handler answered nothing");
            }
            answers.write(answer, request, now);
            return null;
        });
    }

    private <Q, A> void call(Generation generation, Route<Q, A> route, HostRequest request, RouteTable now) {
        ObjectMapper json = generation.context().json();
        parts.gate().pass(generation, inPlace(generation, request, now, true), () -> {
            Reply<A> reply = route.handler().answer(bodies.read(route, request, json), generation.context());
            answers.reply(reply, request, now, json);
            return null;
        });
    }

    /** What answers in the place of a tool that takes too long. */
    private Runnable inPlace(Generation generation, HostRequest request, RouteTable now, boolean forPrograms) {
        return InPlace.of(request.http(), () -> {
            Problem late = Problem.of(ToolFailure.late(generation.id()), texts);
            return answers.rendered(late, request, now, forPrograms, parts.json());
        });
    }

    private void problem(Problem problem, Context http, RouteTable now, boolean forPrograms) {
        HostRequest request = doorkeeper.receive(http, Map.of(), forPrograms);
        answers.problem(problem, request, now, forPrograms, parts.json());
    }

    /** The person gets a code to tell; what happened stands beside that code in the log. */
    private Problem fault(RuntimeException fault) {
        String code = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Fault {}", code, fault);
        return Problem.of(500, "FAULT-" + code, texts.of("http.fault", code), texts);
    }

    private static Method method(Context http) {
        return switch (http.method().name()) {
            case "GET", "HEAD" -> Method.GET;
            case "PUT" -> Method.PUT;
            case "DELETE" -> Method.DELETE;
            default -> Method.POST;
        };
    }
}
