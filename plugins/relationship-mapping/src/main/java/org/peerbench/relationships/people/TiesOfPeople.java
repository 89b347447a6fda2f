package org.peerbench.relationships.people;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.exchange.Answering;
import org.peerbench.api.exchange.Question.PersonTie;
import org.peerbench.api.exchange.Question.PersonTies;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.record.AreaRecord;

/** Answers other tools that ask which links rest on which person. Only who may know it gets an answer. */
final class TiesOfPeople {
    private TiesOfPeople() {}

    static Answering<PersonTie, PersonTies> contribution() {
        return new Answering<>(PersonTies.class, Permissions.PEOPLE.key(), TiesOfPeople::find);
    }

    /** Empty where nobody is recorded who carries a link: that says nothing about anybody. */
    private static Optional<List<PersonTie>> find(PersonTies question, Viewer viewer, ToolContext context) {
        AreaRecord known = AreaRecord.of(question.area(), viewer, context);
        Standing standing = Standing.of(known, question.day(), context);
        if (standing.keyPeople().known().isEmpty()) {
            return Optional.empty();
        }
        String area = context.directory()
                .area(question.area())
                .map(found -> found.code())
                .orElse(question.area());
        return Optional.of(standing.keyPeople().known().stream()
                .flatMap(link -> ties(link, standing.network(), area, context))
                .toList());
    }

    private static Stream<PersonTie> ties(Link link, Network network, String area, ToolContext context) {
        Relation relation = network.question().relation();
        int level = network.ties().stream()
                .filter(tie -> link.pair().touches(tie.from()) && link.pair().touches(tie.to()))
                .mapToInt(tie -> value(tie))
                .reduce(relation.scale()::stronger)
                .orElseThrow();
        String meaning = relation.scale().point(level).orElseThrow().label().in(context.texts());
        return Stream.of(link.pair().a(), link.pair().b())
                .flatMap(end -> link.at(end).stream()
                        .map(person -> new PersonTie(
                                person,
                                end,
                                link.pair().beside(end),
                                only(link.at(link.pair().beside(end))),
                                relation.code(),
                                level,
                                meaning,
                                OptionalInt.of(link.at(end).size() - 1),
                                context.path("areas/" + area + "/people/" + person))));
    }

    private static int value(Dyad tie) {
        return tie.value().orElseThrow();
    }

    /** Whom a person meets is told where there is only one. */
    private static String only(List<String> people) {
        return people.size() == 1 ? people.get(0) : null;
    }
}
