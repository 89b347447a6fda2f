package org.peerbench.leadership.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.announcing.Announcing;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.record.Posts;

/** Taking out what was recorded by mistake, once it is said what will be lost. */
final class Removal {
    private Removal() {}

    static Answer showHolder(Request request, ToolContext context) {
        Seat seat = Seat.ofHolder(request, context);
        Texts texts = seat.place().texts();
        return page(
                        request,
                        seat,
                        texts.of("remove.holder", seat.label()),
                        List.of(texts.of(
                                "remove.holder.lost", seat.place().names().said(seat.holding()))),
                        seat.holderPath("remove"),
                        seat.holding().revision())
                .answer();
    }

    static Answer holder(Request request, ToolContext context) {
        Seat seat = Seat.ofHolder(request, context);
        Place place = seat.place();
        String what = place.texts().of("remove.holder.done", seat.label());
        long revision = new Entered(request.form(), place.texts()).revision("revision");
        return context.database().write(request.author(), what, tx -> {
            Holding seen = new Held(seat.holding()).seen(revision).before();
            new Holdings(tx.sql()).remove(tx.changes(), seen);
            Announcing.settle(tx, place.today(), Set.of());
            return Answer.Redirect.to(seat.path())
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    static Answer showPost(Request request, ToolContext context) {
        Seat seat = Seat.ofPost(request, context);
        Texts texts = seat.place().texts();
        int holders = seat.history().holdings().size();
        String lost = texts.of(shared(seat) ? "remove.post.here" : "remove.post.lost", seat.label(), holders);
        return page(
                        request,
                        seat,
                        texts.of("remove.post", seat.label()),
                        List.of(lost),
                        path(seat),
                        seat.history().post().revision())
                .answer();
    }

    /** A post that counts elsewhere too is only taken out of this area. */
    static Answer post(Request request, ToolContext context) {
        Seat seat = Seat.ofPost(request, context);
        Place place = seat.place();
        Post post = seat.history().post();
        long revision = new Entered(request.form(), place.texts()).revision("revision");
        if (revision != post.revision()) {
            throw new Refusal(Refusal.Kind.STALE, "STALE", place.texts().of("entry.stale", seat.label()));
        }
        String what = place.texts().of("remove.post.done", seat.label());
        return context.database().write(request.author(), what, tx -> {
            Posts posts = new Posts(tx.sql());
            if (shared(seat)) {
                posts.displace(tx.changes(), post.id(), place.area().id());
            } else {
                seat.history().holdings().forEach(each -> new Holdings(tx.sql()).remove(tx.changes(), each));
                posts.remove(tx.changes(), post);
                Announcing.settle(tx, place.today(), Set.of());
            }
            return Answer.Redirect.to(place.path(""))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    private static boolean shared(Seat seat) {
        return seat.history().post().areas().size() > 1;
    }

    private static String path(Seat seat) {
        return seat.place().path("posts/" + seat.history().post().id() + "/remove");
    }

    private static View page(
            Request request, Seat seat, String title, List<String> notes, String action, long revision) {
        Texts texts = seat.place().texts();
        return new FormPage(
                        seat.place(),
                        title,
                        seat.about(),
                        notes,
                        action,
                        seat.path(),
                        texts.of("remove.go"),
                        Map.of("revision", String.valueOf(revision)),
                        List.of())
                .view(request, Entered.fresh(Map.of(), texts));
    }
}
