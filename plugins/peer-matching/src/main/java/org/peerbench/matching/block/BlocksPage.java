package org.peerbench.matching.block;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.record.Block;
import org.peerbench.matching.record.Blocks;
import org.peerbench.matching.templates.JteblocksGenerated;
import org.peerbench.matching.words.Names;

/** Who is not to be matched, and why; lifted with one press. */
public final class BlocksPage {
    static final String PATH = "blocks";
    static final String LIFT = "blocks/{block}/lift";

    private BlocksPage() {}

    /** The page, as its template sees it. */
    public record Model(Texts texts, Content token, List<Line> blocks, String fresh) {}

    /**
     * A block.
     *
     * @param lift where it is lifted; blank where it has been
     */
    public record Line(String between, String reason, String said, String lift, long revision) {}

    static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        Names names = Names.of(context);
        List<Line> lines = context.database().read(sql -> new Blocks(sql).all()).stream()
                .map(block -> line(block, names, context))
                .toList();
        Model model = new Model(texts, request.formToken(), lines, context.path("blocks/new"));
        return View.of(texts.of("block.list"), Template.of(JteblocksGenerated::render, model))
                .context(texts.of("block.context"))
                .under(new View.Crumb(texts.of("matching.navigation"), context.path("")))
                .answer();
    }

    private static Line line(Block block, Names names, ToolContext context) {
        Texts texts = context.texts();
        String other = names.area(block.other());
        String between = block.area().isPresent()
                ? texts.of("block.areas", names.area(block.area().get()), other)
                : texts.of("block.personal", names.person(block.person()), other);
        String said = texts.of("block.said", block.by(), DayInWords.of(block.on()));
        String lifted = block.lifted()
                .map(day -> " " + texts.of("block.lifted", DayInWords.of(day)))
                .orElse("");
        String lift = block.lifted().isPresent() ? "" : context.path("blocks/" + block.id() + "/lift");
        return new Line(between, block.reason(), said + lifted, lift, block.revision());
    }

    static Answer lift(Request request, ToolContext context) {
        String what = context.texts().of("block.changed");
        return context.database().write(request.author(), what, tx -> {
            Blocks blocks = new Blocks(tx.sql());
            Block block = blocks.find(request.path("block"))
                    .filter(each -> each.lifted().isEmpty())
                    .orElseThrow(() -> Refusal.notFound(context.texts().of("block.none")));
            LocalDate today = LocalDate.now(context.clock());
            blocks.change(tx.changes(), block.changed(block.reason(), Optional.of(today), block.revision()));
            return Answer.Redirect.to(context.path(PATH))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }
}
