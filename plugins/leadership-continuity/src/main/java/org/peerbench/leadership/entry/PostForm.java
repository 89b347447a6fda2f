package org.peerbench.leadership.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.SeatType;
import org.peerbench.leadership.post.Source;
import org.peerbench.leadership.post.Term;
import org.peerbench.leadership.record.Posts;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.Words;

/** A post: another one, or what is recorded of one. */
final class PostForm {
    private static final int MOST_SEATS = 50;
    private static final int MOST_MONTHS = 240;

    private PostForm() {}

    static Answer showNew(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Entered entered = Entered.fresh(Map.of("seats", "1", "type", Words.code(SeatType.CORE)), place.texts());
        return view(request, place, Optional.empty(), entered).answer();
    }

    static Answer showEdit(Request request, ToolContext context) {
        Seat seat = Seat.ofPost(request, context);
        Place place = seat.place();
        Post post = seat.history().post();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("label", post.label());
        values.put("organisation", post.organisation().orElse(""));
        values.put("type", Words.code(place.known().type(post)));
        values.put("seats", String.valueOf(post.seats()));
        values.put("term", text(post.term().months()));
        values.put("limit", text(post.term().limitMonths()));
        values.put("starts", post.exists().from().map(Edtf::text).orElse(""));
        values.put("observed", post.observedFrom().map(Edtf::text).orElse(""));
        values.put("source", post.source().url().orElse(""));
        values.put("revision", String.valueOf(post.revision()));
        return view(request, place, Optional.of(seat), Entered.fresh(values, place.texts()))
                .answer();
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    private static View view(Request request, Place place, Optional<Seat> seat, Entered entered) {
        Texts texts = place.texts();
        Fields fields = new Fields(entered, texts)
                .text("label", "post.label")
                .select("organisation", "post.organisation", organisations(place, seat))
                .radios("type", "post.type", Fields.options(SeatType.values(), place.words()::of))
                .number("seats", "post.seats")
                .number("term", "post.term")
                .number("limit", "post.limit")
                .date("starts", "post.starts")
                .date("observed", "start.observed")
                .address("source", "correct.source");
        return new FormPage(
                        place,
                        seat.map(one -> texts.of("post.edit", one.label())).orElse(texts.of("post.new")),
                        seat.map(Seat::about).orElse(place.area().name()),
                        seat.map(Seat::notes).orElse(List.of()),
                        place.path(
                                seat.map(one -> "posts/" + one.history().post().id() + "/edit")
                                        .orElse("posts/new")),
                        seat.map(Seat::path).orElse(place.path("")),
                        texts.of("entry.save"),
                        Map.of("revision", entered.text("revision")),
                        fields.list())
                .view(request, entered);
    }

    static List<Option> organisations(Place place, Optional<Seat> seat) {
        List<Option> all = new java.util.ArrayList<>(
                place.context().directory().organisationsIn(place.area().id(), place.today()).stream()
                        .map(one -> Option.of(one.id(), one.name()))
                        .toList());
        seat.flatMap(one -> one.history().post().organisation())
                .filter(id -> all.stream().noneMatch(option -> option.value().equals(id)))
                .ifPresent(id -> all.add(Option.of(id, place.names().organisation(id))));
        return Fields.orNone(place.texts().of("post.organisation.none"), all);
    }

    static Answer add(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Entered entered = new Entered(request.form(), place.texts());
        Post blank = Post.plain(Optional.empty(), "", "", Map.of());
        Post post = read(entered, place, Optional.empty(), blank);
        if (!entered.fine()) {
            return view(request, place, Optional.empty(), entered).answer();
        }
        String what = place.texts().of("post.added", post.label());
        return context.database().write(request.author(), what, tx -> {
            String id = new Posts(tx.sql()).add(tx.changes(), place.area().id(), post);
            return Answer.Redirect.to(place.path("posts/" + id + "/record"))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    static Answer change(Request request, ToolContext context) {
        Seat seat = Seat.ofPost(request, context);
        Place place = seat.place();
        Entered entered = new Entered(request.form(), place.texts());
        Post post = read(entered, place, Optional.of(seat), seat.history().post());
        if (!entered.fine()) {
            return view(request, place, Optional.of(seat), entered).answer();
        }
        String what = place.texts().of("post.changed", post.label());
        return context.database().write(request.author(), what, tx -> {
            Posts posts = new Posts(tx.sql());
            posts.change(tx.changes(), post);
            String area = place.area().id();
            if (post.areas().get(area) != place.known().type(seat.history().post())) {
                posts.displace(tx.changes(), post.id(), area);
                posts.place(tx.changes(), post.id(), area, post.areas().get(area));
            }
            return Answer.Redirect.to(seat.path())
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    private static Post read(Entered entered, Place place, Optional<Seat> seat, Post before) {
        String label = entered.needed("label", "post.label.missing");
        String organisation = entered.text("organisation");
        if (organisations(place, seat).stream()
                .noneMatch(option -> option.value().equals(organisation))) {
            entered.wrong("organisation", "post.organisation.gone");
        }
        Optional<SeatType> type = entered.choice("type", SeatType.class);
        if (type.isEmpty()) {
            entered.wrong("type", "post.type.missing");
        }
        Map<String, SeatType> areas = new LinkedHashMap<>(before.areas());
        areas.put(place.area().id(), type.orElse(SeatType.OTHER));
        Source source = new Source(
                entered.address("source"),
                before.source().date(),
                before.source().verifiedOn());
        return new Post(
                before.id(),
                Optional.of(organisation).filter(id -> !id.isEmpty()),
                label,
                before.role().isBlank() ? role(label) : before.role(),
                entered.number("seats", 1, MOST_SEATS),
                new Term(months(entered, "term"), months(entered, "limit")),
                before.statute(),
                new During(entered.date("starts"), before.exists().until()),
                entered.date("observed"),
                source,
                areas,
                entered.revision("revision"));
    }

    private static OptionalInt months(Entered entered, String field) {
        return entered.text(field).isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(entered.number(field, 1, MOST_MONTHS));
    }

    private static String role(String label) {
        return label.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
