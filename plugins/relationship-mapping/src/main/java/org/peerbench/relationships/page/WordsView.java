package org.peerbench.relationships.page;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Collectors;
import org.peerbench.api.page.Template;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.map.PartnerIcon;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.sentences.Message;
import org.peerbench.relationships.sentences.PartnerLinks;
import org.peerbench.relationships.templates.JtewordsGenerated;

/**
 * The same selection in sentences, partner by partner.
 *
 * @param texts    the words
 * @param partners one paragraph for each, of very many partners for the first only
 * @param all      how many partners there are
 */
public record WordsView(Texts texts, List<Paragraph> partners, int all) {
    /** What is known of one partner. */
    public record Paragraph(String name, String path, String only, Content icon, String sentence) {}

    /** Beyond this many partners about whom nothing is known, their number says more than their names. */
    private static final int MOST_NAMES = 30;

    private static final int MOST_PARTNERS = 100;

    static Content of(Shown shown) {
        List<Paragraph> partners = PartnerLinks.of(shown.network(), first(shown.network())).stream()
                .map(links -> paragraph(links, shown))
                .toList();
        return Template.of(
                JtewordsGenerated::render,
                new WordsView(shown.texts(), partners, shown.network().actors().size()));
    }

    private static List<Actor> first(Network network) {
        List<Actor> all = network.actors();
        return LargePicture.suits(network) ? all.subList(0, MOST_PARTNERS) : all;
    }

    private static Paragraph paragraph(PartnerLinks links, Shown shown) {
        Texts texts = shown.texts();
        String id = links.partner().id();
        List<String> unknown = links.unknown();
        String sentence = texts.of(
                "page.words",
                links.confirmed().size() + links.oneSided().size(),
                links.confirmed().size(),
                joined(links.confirmed(), texts),
                links.oneSided().size(),
                joined(links.oneSided(), texts),
                unknown.size() > MOST_NAMES ? MOST_NAMES + 1 : unknown.size(),
                String.join(", ", unknown.subList(0, Math.min(MOST_NAMES, unknown.size()))),
                unknown.size());
        return new Paragraph(
                links.partner().label(),
                shown.place().path("partners/" + id),
                shown.place().path("")
                        + shown.filter().address().with("only", id).query(),
                out -> out.writeContent(PartnerIcon.of(links.partner().sector())),
                sentence);
    }

    private static String joined(List<Message> links, Texts texts) {
        return links.stream().map(link -> link.in(texts)).collect(Collectors.joining(", "));
    }
}
