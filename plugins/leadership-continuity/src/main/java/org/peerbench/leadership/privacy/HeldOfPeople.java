package org.peerbench.leadership.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Person;
import org.peerbench.api.gathering.HeldFact;
import org.peerbench.api.gathering.PersonalData;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.picture.HoldingSentence;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.record.Forgetting;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.record.Objections;
import org.peerbench.leadership.record.PersonKeys;
import org.peerbench.leadership.record.Posts;

/** What the tool holds about a person: what they hold and held, how files know them, and what they objected to. */
final class HeldOfPeople {
    private HeldOfPeople() {}

    static PersonalData contribution() {
        return new PersonalData("people", HeldOfPeople::find, HeldOfPeople::erase);
    }

    private static List<HeldFact> find(String person, ToolContext context) {
        return context.database().read(sql -> {
            Texts texts = context.texts();
            List<HeldFact> held = new ArrayList<>();
            Posts posts = new Posts(sql);
            for (Holding holding : new Holdings(sql).ofPerson(person)) {
                posts.find(holding.post()).ifPresent(post -> held.addAll(facts(post, holding, context)));
            }
            new PersonKeys(sql)
                    .of(person)
                    .forEach(key -> held.add(new HeldFact(texts.of("privacy.held.key"), key, null)));
            new Objections(sql)
                    .about(person)
                    .forEach(each -> held.add(
                            new HeldFact(texts.of("privacy.held." + each.kind().name()), each.what(), null)));
            return held;
        });
    }

    private static List<HeldFact> facts(Post post, Holding holding, ToolContext context) {
        Texts texts = context.texts();
        String path = post.areas().keySet().stream()
                .sorted()
                .findFirst()
                .flatMap(context.directory()::area)
                .map(Area::code)
                .map(code -> "areas/" + code)
                .orElse(null);
        String during = new HoldingSentence(texts).during(holding.held());
        Optional<HeldFact> note = holding.note().isBlank()
                ? Optional.empty()
                : Optional.of(new HeldFact(texts.of("privacy.held.note"), holding.note(), path));
        HeldFact fact = new HeldFact(
                texts.of("privacy.held.post"), texts.of("privacy.held.post.value", post.label(), during), path);
        return Stream.concat(Stream.of(fact), note.stream()).toList();
    }

    private static List<String> erase(String person, Transaction tx, ToolContext context) {
        Forgetting forgetting = new Forgetting(tx.sql(), tx.changes());
        tx.directory()
                .person(person)
                .map(Person::name)
                .filter(name -> !name.isBlank())
                .ifPresent(forgetting::words);
        int held = forgetting.altogether(person);
        return held == 0 ? List.of() : List.of(context.texts().of("privacy.erased", held));
    }
}
