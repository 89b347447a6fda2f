package org.peerbench.matching.entry;

import java.util.List;
import java.util.function.Function;
import org.peerbench.api.Refusal;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.text.Texts;

/**
 * A part of a list for programs.
 *
 * @param items those asked for
 * @param next  where the next part begins; {@code null} at the end
 */
public record Part<T>(List<T> items, String next) {
    private static final int MOST = 500;
    private static final int USUAL = 100;

    /** The parameters of every list. */
    public static List<Parameter> parameters() {
        return List.of(
                Parameter.optional("limit", "How many at most, 1 to 500; 100 by default"),
                Parameter.optional("cursor", "The 'next' of the part before"));
    }

    /** The part that is asked for; the cursor is the id of the last one shown. Refused where it is none of these. */
    public static <T> Part<T> of(List<T> all, Function<T, String> id, Request request, Texts texts) {
        int limit = limit(request, texts);
        String after = request.query("cursor").orElse("");
        int from = after.isEmpty() ? 0 : 1 + place(all, id, after, texts);
        int to = Math.min(all.size(), from + limit);
        List<T> items = all.subList(from, to);
        return new Part<>(List.copyOf(items), to < all.size() ? id.apply(all.get(to - 1)) : null);
    }

    private static <T> int place(List<T> all, Function<T, String> id, String after, Texts texts) {
        for (int i = 0; i < all.size(); i++) {
            if (id.apply(all.get(i)).equals(after)) {
                return i;
            }
        }
        throw Refusal.invalid("CURSOR", "cursor", texts.of("entry.cursor"));
    }

    private static int limit(Request request, Texts texts) {
        String asked = request.query("limit").orElse(String.valueOf(USUAL));
        try {
            int limit = Integer.parseInt(asked);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException noNumber) {
            // Refused below with the same sentence.
        }
        throw Refusal.invalid("BAD_LIMIT", "limit", texts.of("entry.limit", asked, MOST));
    }
}
