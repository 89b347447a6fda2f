package org.peerbench.relationships.page;

import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.sentences.Message;

/** How much of all the working links is shown, and which: unknown pairs are in neither number. */
final class Part {
    private Part() {}

    /** So many of so many. */
    static Message heading(Shown shown) {
        int part = shown.network().ties().size();
        int all = shown.every().ties().size();
        if (LargePicture.suits(shown.whole())) {
            return Message.of(part == all ? "page.part.count" : "page.part", part, all);
        }
        return Message.of(part == all ? "page.part.all" : "page.part", part, all);
    }

    /** Which they are, and how many pairs are not yet known. */
    static Message which(Shown shown) {
        NetworkQuestion question = shown.filter().question();
        Relation relation = question.relation();
        Message closeness = question.level() == relation.level()
                ? Message.of("page.part.anyLevel")
                : Message.of(
                        "page.part.level",
                        Message.of(relation.scale()
                                .point(question.level())
                                .orElseThrow()
                                .label()));
        return Message.of(
                "page.part.which",
                closeness,
                eyes(question, shown.every()),
                around(shown),
                shown.network().count(DyadStatus.UNKNOWN));
    }

    private static Message eyes(NetworkQuestion question, Network network) {
        return question.view()
                .flatMap(network::actor)
                .map(viewer -> Message.of("page.part.view", viewer.label()))
                .orElse(Message.of("page.part." + question.rule().code()));
    }

    private static Message around(Shown shown) {
        return shown.filter()
                .focus()
                .map(focus -> Message.of(
                        "page.part.only",
                        shown.whole().actor(focus.partner()).map(Actor::label).orElse(""),
                        focus.steps(),
                        Math.max(0, shown.network().actors().size() - 1)))
                .orElse(Message.of("page.part.everybody"));
    }
}
