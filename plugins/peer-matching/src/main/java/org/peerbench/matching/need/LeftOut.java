package org.peerbench.matching.need;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.matching.draft.Live;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.words.Names;

/**
 * An open need that takes no part in a round.
 *
 * @param why  what it lacks
 * @param path where a coordinator can say so
 */
public record LeftOut(Why why, String area, String theme, String path) {
    /** What a need lacks. */
    public enum Why {
        /** Its area has not confirmed it. */
        UNCONFIRMED,
        /** It is not known how urgent it is. */
        URGENCY,
        /** It was confirmed after the draft was made. */
        LATER
    }

    /** Those that a draft of today would leave out. */
    public static List<LeftOut> all(ToolContext context) {
        return beside(need -> true, context).stream()
                .filter(need -> need.why() != Why.LATER)
                .toList();
    }

    /** Those that a round leaves out. */
    public static List<LeftOut> of(Round round, ToolContext context) {
        Set<String> taken = round.needs().stream()
                .map(org.peerbench.matching.round.Need::id)
                .collect(Collectors.toSet());
        return beside(need -> !taken.contains(need.id()), context);
    }

    private static List<LeftOut> beside(Predicate<Need> out, ToolContext context) {
        Live live = Live.read(context);
        Names names = Names.of(context);
        return live.needs().stream()
                .filter(Need::open)
                .filter(out)
                .map(need -> new LeftOut(
                        why(need, live),
                        names.area(need.area()),
                        names.theme(need.theme()),
                        context.path("needs/" + need.id())))
                .toList();
    }

    private static Why why(Need need, Live live) {
        if (need.state() == Need.State.DRAFT) {
            return Why.UNCONFIRMED;
        }
        return live.urgency(need).counting(need).isEmpty() ? Why.URGENCY : Why.LATER;
    }

    /** The same with one reason. */
    public static List<LeftOut> having(Why why, List<LeftOut> needs) {
        return needs.stream().filter(need -> need.why() == why).toList();
    }
}
