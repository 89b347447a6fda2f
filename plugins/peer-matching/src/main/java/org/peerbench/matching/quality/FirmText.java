package org.peerbench.matching.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.route.Maybe;
import org.peerbench.matching.round.Level;

/** How firmly matches stand, as it is kept and as programs read it. */
record FirmText(int draws, List<Stands> matches) {
    FirmText {
        matches = List.copyOf(matches);
    }

    /** One of them; {@code firstLevelWorse} is missing where another solution is as good. */
    record Stands(
            String need, String offer, int stays, @Maybe String firstLevelWorse, long by) {
        Firmness.Stands stands() {
            Optional<Level> level = Arrays.stream(Level.values())
                    .filter(each -> each.key().equals(firstLevelWorse))
                    .findFirst();
            return new Firmness.Stands(need, offer, stays, level, by);
        }
    }

    static FirmText of(Firmness firmness) {
        return new FirmText(
                firmness.draws(),
                firmness.matches().stream()
                        .map(each -> new Stands(
                                each.need(),
                                each.offer(),
                                each.stays(),
                                each.level().map(Level::key).orElse(null),
                                each.by()))
                        .toList());
    }

    Firmness firmness() {
        return new Firmness(draws, matches.stream().map(Stands::stands).toList());
    }

    String write(ObjectMapper json) {
        try {
            return json.writeValueAsString(this);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    static FirmText read(String content, ObjectMapper json) {
        try {
            return json.readValue(content, FirmText.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("What is kept of a round's firmness cannot be read", damaged);
        }
    }
}
