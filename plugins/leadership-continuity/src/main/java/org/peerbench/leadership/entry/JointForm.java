package org.peerbench.leadership.entry;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.Permissions;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.templates.JtejointGenerated;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.Words;

/** Several posts of one person on one appointment: joined, taken on with it, or parted from it. */
public final class JointForm {
    static final String WITH = "with";
    static final String MORE = "more";

    private static final String ELSEWHERE = "in";
    private static final Basis[] WAYS = {
        Basis.SUBSTANTIVE, Basis.INTERIM, Basis.ACTING, Basis.SECONDMENT, Basis.ELECTED, Basis.EX_OFFICIO
    };

    private JointForm() {}

    /** The page, as its template sees it. */
    public record Model(Texts texts, FormPage.Model form, String chosen, List<Choice> areas) {}

    /** Another area whose posts can be shown. */
    public record Choice(String code, String name) {}

    static Answer show(Request request, ToolContext context) {
        Seat seat = Seat.ofHolder(request, context);
        SamePerson others = SamePerson.of(seat, request);
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put(WITH, others.jointIds());
        values.put(
                "basis",
                List.of(Words.code(
                        Tiling.at(seat.holding().slices(), Edtf.of(seat.place().today()))
                                .basis())));
        values.put("revision", List.of(String.valueOf(seat.holding().revision())));
        others.holdings()
                .forEach(each -> values.put("revision-" + each.id(), List.of(String.valueOf(each.revision()))));
        Entered entered = new Entered(new Form(values), seat.place().texts());
        return view(request, seat, others, elsewhere(request, request.query(ELSEWHERE), context), entered)
                .answer();
    }

    /** Another area whose posts may be changed by who asks. */
    private static Optional<Area> elsewhere(Request request, Optional<String> code, ToolContext context) {
        return code.filter(text -> !text.isBlank())
                .flatMap(context.directory()::area)
                .filter(area -> request.may(Permissions.WRITE, area.id()));
    }

    private static View view(Request request, Seat seat, SamePerson others, Optional<Area> elsewhere, Entered entered) {
        Place place = seat.place();
        Texts texts = place.texts();
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("revision", entered.text("revision"));
        hidden.put(ELSEWHERE, elsewhere.map(Area::code).orElse(""));
        others.holdings().forEach(each -> hidden.put("revision-" + each.id(), entered.text("revision-" + each.id())));
        List<Content> fields = new Fields(entered, texts)
                .ticks(WITH, "joint.with", others.options(place))
                .ticks(MORE, "joint.more", FreePosts.of(seat, elsewhere).options())
                .radios("basis", "joint.basis", Fields.options(WAYS, place.words()::of))
                .date("since", "joint.since")
                .list();
        FormPage form = new FormPage(
                place,
                texts.of("joint.title", seat.label()),
                seat.about(),
                seat.notes(),
                seat.holderPath("joint"),
                seat.path(),
                texts.of("entry.save"),
                hidden,
                fields);
        ErrorSummary errors = new ErrorSummary(texts.of("entry.problem"), entered.errors());
        Model model = new Model(
                texts, form.model(request, errors), elsewhere.map(Area::code).orElse(""), areas(request, place));
        View view = View.of(form.title(), Template.of(JtejointGenerated::render, model))
                .context(form.about())
                .under(place.trail())
                .about(place.area().id());
        return entered.fine() ? view : view.invalid();
    }

    private static List<Choice> areas(Request request, Place place) {
        return place.context().directory().areas(place.today()).stream()
                .filter(area -> !area.id().equals(place.area().id()))
                .filter(area -> request.may(Permissions.WRITE, area.id()))
                .map(area -> new Choice(area.code(), area.name()))
                .toList();
    }

    /** Receives {@code areas/{area}/holders/{holder}/joint}. */
    static Answer save(Request request, ToolContext context) {
        Seat seat = Seat.ofHolder(request, context);
        SamePerson others = SamePerson.of(seat, request);
        Entered entered = new Entered(request.form(), seat.place().texts());
        Optional<Area> elsewhere = elsewhere(request, Optional.of(entered.text(ELSEWHERE)), context);
        Appointment appointment = Appointment.read(seat, others, FreePosts.of(seat, elsewhere), entered);
        if (!entered.fine()) {
            return view(request, seat, others, elsewhere, entered).answer();
        }
        String what = seat.place().texts().of("joint.done", seat.label(), appointment.posts());
        return context.database().write(request.author(), what, tx -> {
            appointment.store(tx);
            return Answer.Redirect.to(seat.path())
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }
}
