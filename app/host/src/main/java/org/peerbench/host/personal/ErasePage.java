package org.peerbench.host.personal;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Person;
import org.peerbench.api.gathering.HeldFact;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.exchange.Erased;
import org.peerbench.host.exchange.Exchange;
import org.peerbench.host.exchange.Gathered;
import org.peerbench.host.templates.personal.JteeraseGenerated;
import org.peerbench.host.templates.personal.JteerasedGenerated;

/** Asks whether a person is to be forgotten, does it, and says what was erased. */
record ErasePage(Exchange exchange) {
    Answer ask(Request request, ToolContext context) {
        Texts texts = context.texts();
        Person person = HeldPage.person(request, context);
        Gathered<HeldFact> all = exchange.gathering().held(person.id());
        EraseShown shown = new EraseShown(
                texts,
                HeldPage.path(person),
                HeldPage.groups(all).stream().map(HeldShown.Group::name).toList(),
                HeldPage.missing(all.silent(), texts),
                request.formToken());
        return View.of(texts.of("personal.erase.title"), Template.of(JteeraseGenerated::render, shown))
                .context(person.role())
                .under(HeldPage.trail(person, texts))
                .about(person.area())
                .answer();
    }

    Answer erase(Request request, ToolContext context) {
        Texts texts = context.texts();
        Person person = HeldPage.person(request, context);
        Erased erased = exchange.erasures().erase(person.id(), request.author());
        List<ErasedShown.Line> lines = erased.found().stream()
                .map(each -> new ErasedShown.Line(each.name(), each.item()))
                .toList();
        String waiting = erased.waiting().isEmpty()
                ? null
                : texts.of("personal.erased.waiting", String.join(", ", erased.waiting()));
        ErasedShown shown = new ErasedShown(texts, HeldPage.path(person), lines, waiting);
        return View.of(texts.of("personal.erased.title", lines.size()), Template.of(JteerasedGenerated::render, shown))
                .context(person.role())
                .under(HeldPage.trail(person, texts))
                .about(person.area())
                .answer();
    }
}
