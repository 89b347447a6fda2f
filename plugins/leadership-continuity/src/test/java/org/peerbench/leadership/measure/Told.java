package org.peerbench.leadership.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Outlook;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.SeatType;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.post.Source;
import org.peerbench.leadership.post.Term;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/** Posts and holders in few words. */
final class Told {
    static final String AREA = "a";

    private Told() {}

    /** A core post with one seat whose history is complete since a day. */
    static PostHistory post(String id, String observedFrom, Holding... holdings) {
        return post(id, 1, observedFrom, During.ALWAYS, holdings);
    }

    static PostHistory post(String id, int seats, String observedFrom, During exists, Holding... holdings) {
        Post post = new Post(
                id,
                Optional.empty(),
                id,
                id,
                seats,
                Term.NONE,
                "",
                exists,
                Edtf.stored(observedFrom),
                Source.NONE,
                Map.of(AREA, SeatType.CORE),
                0);
        return new PostHistory(post, List.of(holdings));
    }

    /** Somebody in post for good; without an end where it is blank. */
    static Holding holds(String person, String from, String until) {
        return holds(person, Basis.SUBSTANTIVE, from, until);
    }

    static Holding holds(String person, Basis basis, String from, String until) {
        return with(person, List.of(new Slice(basis, false, During.of(from, until))), During.of(from, until));
    }

    static Holding with(String person, List<Slice> slices, During held) {
        return holding(person, slices, held, Outlook.OPEN, Source.NONE);
    }

    /** The same with an expected end. */
    static Holding until(Holding holding, String end) {
        Outlook outlook = new Outlook(Optional.empty(), Optional.empty(), Edtf.stored(end), Optional.of(EndKind.TERM));
        return holding(holding.person(), holding.slices(), holding.held(), outlook, holding.source());
    }

    /** The same, last verified on a day. */
    static Holding verified(Holding holding, String day) {
        Source source = Source.NONE.verified(LocalDate.parse(day));
        return holding(holding.person(), holding.slices(), holding.held(), holding.outlook(), source);
    }

    private static Holding holding(String person, List<Slice> slices, During held, Outlook outlook, Source source) {
        return new Holding(
                person + held.from().map(Edtf::text).orElse(""),
                "",
                person,
                held,
                slices,
                Optional.empty(),
                outlook,
                Optional.empty(),
                source,
                "",
                0);
    }

    static Window window(String from, String to) {
        return new Window(LocalDate.parse(from), LocalDate.parse(to));
    }

    static AreaMeasures measured(Window window, PostHistory... posts) {
        return AreaMeasures.of(AREA, List.of(posts), List.of(), window);
    }
}
