package org.peerbench.host.listing;

import java.util.List;
import org.peerbench.api.Refusal;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.Paging;

/** The parameters by which every list of the API is cut into parts. */
public final class Limit {
    private static final String LIMIT = "limit";
    private static final int USUAL = 100;

    private Limit() {}

    /** For {@code openapi.json}. */
    public static List<Parameter> parameters() {
        return List.of(
                Parameter.optional(LIMIT, "How many at most, 1 to 500; 100 by default"),
                Parameter.optional(Pager.CURSOR, "The 'next' of the part before"));
    }

    /** What the call asks for. */
    public static Paging of(Request request, Texts texts) {
        return new Paging(number(request, texts), request.query(Pager.CURSOR).orElse(null));
    }

    private static int number(Request request, Texts texts) {
        String asked = request.query(LIMIT).orElse(String.valueOf(USUAL));
        try {
            int limit = Integer.parseInt(asked);
            if (limit >= 1 && limit <= Paging.MOST) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // Refused below with the same sentence.
        }
        throw Refusal.invalid("BAD_LIMIT", LIMIT, texts.of("listing.limit", asked, Paging.MOST));
    }
}
