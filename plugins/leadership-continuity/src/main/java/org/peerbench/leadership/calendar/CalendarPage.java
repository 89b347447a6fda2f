package org.peerbench.leadership.calendar;

import gg.jte.Content;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Role;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Radios;
import org.peerbench.api.page.part.Select;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.templates.JtecalendarGenerated;
import org.peerbench.leadership.words.DateWords;

/** Where people make addresses of the calendar, for themselves or a colleague, and revoke them. */
public final class CalendarPage {
    private static final int LONGEST = 100;

    private final Request request;
    private final ToolContext context;
    private final Texts texts;

    private CalendarPage(Request request, ToolContext context) {
        this.request = request;
        this.context = context;
        this.texts = context.texts();
    }

    /**
     * The page, as its template sees it.
     *
     * @param address of the calendar with the key that was just made; blank at any other time
     * @param mail    opens an e-mail with it; blank without
     * @param here    whether addresses work on this computer only
     */
    public record Model(
            Texts texts,
            Content token,
            Content errors,
            String address,
            String mail,
            boolean here,
            List<Line> keys,
            List<Content> fields,
            String make) {}

    /** One key. */
    public record Line(String who, String what, String madeOn, String revoke) {}

    static Answer show(Request request, ToolContext context) {
        String area = request.query("area").orElse("");
        return new CalendarPage(request, context)
                .view("", "", area, Says.POSTS, new FormErrors())
                .answer();
    }

    /** The secret is shown once, in the answer itself: it stands in no address and no session. */
    static Answer make(Request request, ToolContext context) {
        CalendarPage page = new CalendarPage(request, context);
        String label = request.form().text("label");
        String code = request.form().text("area");
        Says says = Says.of(request.form().text("says"));
        Optional<String> area = page.area(code);
        if (label.length() > LONGEST) {
            FormErrors errors = new FormErrors().add("label", context.texts().of("calendar.label.long", LONGEST));
            return page.view("", label, code, says, errors).invalid().answer();
        }
        LocalDate today = LocalDate.now(context.clock());
        String account = request.viewer().account();
        String secret = context.database()
                .write(
                        request.author(),
                        context.texts().of("calendar.made"),
                        tx -> CalendarKeys.make(tx.changes(), account, area, says, label, today));
        String address = context.address(context.path("calendar.ics") + "?key=" + secret);
        return page.view(address, "", code, says, new FormErrors()).answer();
    }

    private Optional<String> area(String code) {
        return Optional.of(code)
                .filter(asked -> !asked.isBlank())
                .map(asked -> context.directory()
                        .area(asked)
                        .filter(found -> Opened.mayKnow(request.viewer(), found))
                        .orElseThrow(() -> Refusal.notFound(texts.of("page.noArea", asked)))
                        .id());
    }

    static Answer revoke(Request request, ToolContext context) {
        String wanted = request.path("calendarKey");
        return context.database().write(request.author(), context.texts().of("calendar.revoked"), tx -> {
            CalendarKey key = new CalendarKeys(tx.sql())
                    .of(request.viewer().account()).stream()
                            .filter(each -> each.id().equals(wanted))
                            .findFirst()
                            .orElseThrow(() -> Refusal.notFound(context.texts().of("calendar.noKey")));
            CalendarKeys.revoke(tx.changes(), key);
            return Answer.Redirect.to(context.path("calendar"))
                    .saying(context.texts().of("calendar.revoked"));
        });
    }

    private View view(String address, String label, String area, Says says, FormErrors errors) {
        List<Line> keys = context
                .database()
                .read(sql -> new CalendarKeys(sql).of(request.viewer().account()))
                .stream()
                .map(this::line)
                .toList();
        Model model = new Model(
                texts,
                request.formToken(),
                new ErrorSummary(texts.of("entry.problem"), errors),
                address,
                address.isEmpty() ? "" : mail(address),
                Loopback.isHost(URI.create(context.address("/")).getHost()),
                keys,
                List.of(label(label, errors), areas(area), says(says)),
                context.path("calendar"));
        return View.of(texts.of("calendar.title"), Template.of(JtecalendarGenerated::render, model))
                .context(texts.of("calendar.context"))
                .under(new View.Crumb(texts.of("page.leadership"), context.path("")));
    }

    private Line line(CalendarKey key) {
        String area =
                key.area().flatMap(context.directory()::area).map(Area::name).orElseGet(() -> texts.of("calendar.all"));
        return new Line(
                key.label().isEmpty() ? texts.of("calendar.label.none") : key.label(),
                area + texts.of("calendar.says.short." + key.says().code()),
                DateWords.of(LocalDate.parse(key.madeOn())),
                context.path("calendar/" + key.id() + "/revoke"));
    }

    private String mail(String address) {
        return "mailto:?subject=" + encoded(texts.of("calendar.mail.subject")) + "&body="
                + encoded(texts.of("calendar.mail.body", address));
    }

    /** As mail programs read it: they know no plus for a space. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Content label(String label, FormErrors errors) {
        return new TextField(
                "label",
                texts.of("calendar.label"),
                texts.of("calendar.label.hint"),
                label,
                errors.of("label"),
                "text",
                30);
    }

    private Content areas(String chosen) {
        boolean own = request.viewer().role() == Role.AREA_LEAD;
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", texts.of(own ? "calendar.all.own" : "calendar.all")));
        context.directory().areas(LocalDate.now(context.clock())).stream()
                .filter(area -> Opened.mayKnow(request.viewer(), area))
                .map(area -> Option.of(area.code(), area.name()))
                .forEach(options::add);
        return new Select("area", texts.of("calendar.which"), null, options, chosen, null);
    }

    private Content says(Says chosen) {
        List<Option> options = Arrays.stream(Says.values())
                .map(each -> new Option(
                        each.code(),
                        texts.of("calendar.says." + each.code()),
                        texts.of("calendar.says." + each.code() + ".hint")))
                .toList();
        return new Radios("says", texts.of("calendar.says"), null, options, chosen.code(), null);
    }
}
