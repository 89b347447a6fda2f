package org.peerbench.leadership.exchange.csv;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.peerbench.leadership.exchange.Ahead;
import org.peerbench.leadership.exchange.Word;
import org.peerbench.leadership.post.Plan;
import org.peerbench.leadership.time.Edtf;

/**
 * Elections and plans in the cells of a post's row: {@code 2027-05-06 | The council | https://…; …} and {@code agreed |
 * 2027-01}. A bar, semicolon or per cent sign within a text is written as in an address ({@code %7C}).
 */
final class AheadCells {
    private final Map<String, Ahead.Vote> elections = new LinkedHashMap<>();
    private final Map<String, Ahead.Arranged> plans = new LinkedHashMap<>();

    static String plan(Ahead.Arranged plan) {
        return plan == null
                ? ""
                : Word.of(plan.state())
                        + plan.startBy().map(date -> " | " + date.text()).orElse("");
    }

    static String elections(List<Ahead.Vote> all, String post) {
        return all.stream()
                .filter(vote -> vote.posts().contains(post))
                .sorted(java.util.Comparator.comparing(Ahead.Vote::key))
                .map(vote -> vote.on().text() + " | " + plain(vote.label())
                        + vote.source().map(url -> " | " + plain(url)).orElse(""))
                .collect(Collectors.joining("; "));
    }

    private static String plain(String text) {
        return text.replace("%", "%25").replace("|", "%7C").replace(";", "%3B");
    }

    private static String read(String text) {
        return text.strip().replace("%7C", "|").replace("%3B", ";").replace("%25", "%");
    }

    /** Reads both cells of a row; what says no date is no election. */
    void row(String post, String plan, String decides) {
        String[] said = plan.split("\\|", 2);
        Optional<Edtf> startBy = said.length > 1 ? Edtf.parse(said[1].strip()) : Optional.empty();
        Word.read(Plan.State.class, said[0])
                .ifPresent(state -> plans.putIfAbsent(post, new Ahead.Arranged(state, startBy)));
        Arrays.stream(decides.split(";")).map(each -> each.split("\\|", 3)).forEach(parts -> vote(post, parts));
    }

    private void vote(String post, String... parts) {
        Optional<Edtf> on = Edtf.parse(parts[0].strip());
        if (on.isEmpty() || parts.length < 2) {
            return;
        }
        Optional<String> source = parts.length > 2 ? Optional.of(read(parts[2])) : Optional.empty();
        Ahead.Vote vote = new Ahead.Vote(read(parts[1]), on.get(), source, List.of(post));
        elections.merge(vote.key(), vote, (one, other) -> {
            TreeSet<String> posts = new TreeSet<>(one.posts());
            posts.addAll(other.posts());
            return new Ahead.Vote(one.label(), one.on(), one.source().or(other::source), List.copyOf(posts));
        });
    }

    Ahead ahead() {
        return new Ahead(List.copyOf(elections.values()), plans);
    }
}
