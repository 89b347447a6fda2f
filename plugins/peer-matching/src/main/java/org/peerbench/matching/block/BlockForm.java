package org.peerbench.matching.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.entry.Fields;
import org.peerbench.matching.entry.FormPage;
import org.peerbench.matching.record.Block;
import org.peerbench.matching.record.Blocks;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.record.Offers;
import org.peerbench.matching.words.Names;

/** Says that two are not to be matched. */
final class BlockForm {
    static final String PATH = "blocks/new";

    private static final int ROWS = 3;

    private BlockForm() {}

    static Answer show(Request request, ToolContext context) {
        return view(request, context, new Entered(request.form(), context.texts()))
                .answer();
    }

    static Answer add(Request request, ToolContext context) {
        Entered entered = new Entered(request.form(), context.texts());
        Block block = BlockEntry.read(entered, request, context);
        if (!entered.fine()) {
            return view(request, context, entered).answer();
        }
        String what = context.texts().of("block.added");
        return context.database().write(request.author(), what, tx -> {
            new Blocks(tx.sql()).add(tx.changes(), block);
            return Answer.Redirect.to(context.path(BlocksPage.PATH))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    private static View view(Request request, ToolContext context, Entered entered) {
        Texts texts = context.texts();
        Names names = Names.of(context);
        Fields fields = new Fields(entered, texts)
                .select("area", "block.area", areas(names, texts))
                .select("person", "block.person", people(names, context))
                .select("other", "block.other", areas(names, texts))
                .lines("reason", "block.reason", ROWS);
        return FormPage.view(
                        texts.of("block.new"),
                        request,
                        texts,
                        entered.errors(),
                        List.of(texts.of("block.note")),
                        Map.of(),
                        fields.list(),
                        context.path(PATH),
                        texts.of("block.save"),
                        context.path(BlocksPage.PATH))
                .under(
                        new View.Crumb(texts.of("matching.navigation"), context.path("")),
                        new View.Crumb(texts.of("block.list"), context.path(BlocksPage.PATH)));
    }

    private static List<Option> areas(Names names, Texts texts) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", texts.of("block.choose")));
        names.areas().forEach(area -> options.add(Option.of(area.id(), area.name())));
        return options;
    }

    /** Whoever offers something: of others nobody would be matched. */
    private static List<Option> people(Names names, ToolContext context) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", context.texts().of("block.choose")));
        context.database().read(sql -> new Offers(sql).all()).stream()
                .map(Offer::person)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(person -> options.add(Option.of(person, names.person(Optional.of(person)))));
        return options;
    }
}
