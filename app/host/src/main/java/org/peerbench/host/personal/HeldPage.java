package org.peerbench.host.personal;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Person;
import org.peerbench.api.gathering.HeldFact;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.exchange.Exchange;
import org.peerbench.host.exchange.Found;
import org.peerbench.host.exchange.Gathered;
import org.peerbench.host.templates.personal.JteheldGenerated;

/** What is held about a person. */
record HeldPage(Exchange exchange) {
    Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        Person person = person(request, context);
        Gathered<HeldFact> held = exchange.gathering().held(person.id());
        HeldShown shown = new HeldShown(texts, path(person), groups(held), missing(held.silent(), texts));
        return View.of(texts.of("personal.title", held.found().size()), Template.of(JteheldGenerated::render, shown))
                .context(texts.of("personal.context"))
                .under(trail(person, texts))
                .about(person.area())
                .answer();
    }

    Answer take(Request request, ToolContext context) {
        try {
            byte[] file = context.json()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(record(request, context))
                    .getBytes(StandardCharsets.UTF_8);
            return new Answer.Download(
                    "person-" + request.path("person") + ".json", "application/json; charset=utf-8", file);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    HeldRecord record(Request request, ToolContext context) {
        Person person = person(request, context);
        return HeldRecord.of(
                person.id(),
                context.clock().instant().toString(),
                exchange.gathering().held(person.id()));
    }

    static Person person(Request request, ToolContext context) {
        return context.directory()
                .person(request.path("person"))
                .orElseThrow(() -> Refusal.notFound(context.texts().of("person.nothing")));
    }

    static String path(Person person) {
        return "/people/" + person.id();
    }

    static View.Crumb[] trail(Person person, Texts texts) {
        return new View.Crumb[] {
            new View.Crumb(texts.of("person.all"), "/people"), new View.Crumb(person.role(), path(person))
        };
    }

    /** By tool, in the order in which they answered. */
    static List<HeldShown.Group> groups(Gathered<HeldFact> held) {
        Map<String, HeldShown.Group> groups = new LinkedHashMap<>();
        for (Found<HeldFact> found : held.found()) {
            groups.computeIfAbsent(found.tool(), tool -> HeldShown.Group.of(tool, found.name()))
                    .facts()
                    .add(new HeldShown.Fact(
                            found.item().label(),
                            found.item().value(),
                            found.path(found.item().path())));
        }
        return List.copyOf(groups.values());
    }

    static String missing(List<String> tools, Texts texts) {
        return tools.isEmpty() ? null : texts.of("personal.missing", String.join(", ", tools));
    }
}
