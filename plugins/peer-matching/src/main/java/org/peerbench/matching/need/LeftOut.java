package org.peerbench.matching.need;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.matching.draft.Live;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.words.Names;

/**
 * A confirmed need that no round takes in, since it is not known how urgent it is.
 *
 * @param path where a coordinator can say so
 */
public record LeftOut(String area, String theme, String path) {
    /** All that there are now. */
    public static List<LeftOut> all(ToolContext context) {
        Live live = Live.read(context);
        Names names = Names.of(context);
        return live.needs().stream()
                .filter(need -> need.state() == Need.State.CONFIRMED)
                .filter(need -> live.urgency(need).counting(need).isEmpty())
                .map(need -> new LeftOut(
                        names.area(need.area()), names.theme(need.theme()), context.path("needs/" + need.id())))
                .toList();
    }
}
