package org.peerbench.leadership.importing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.exchange.EndConvention;
import org.peerbench.leadership.exchange.Word;

/** What was asked for besides the file. */
record Asked(Map<String, String> parameters, Directory directory, Texts texts) {
    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("area", "The area whose posts these are, by code or id", true, List.of()),
            new Parameter("endConvention", "importing.endConvention", false, List.of("exclusive", "inclusive")),
            Parameter.optional("source", "A public address where all of it can be read, where the file names none"),
            Parameter.optional("verifiedOn", "The day on which all of it was confirmed, where the file does not say"));

    Area area() {
        String named = parameters.getOrDefault("area", "");
        return directory
                .area(named)
                .orElseThrow(() -> Refusal.invalid("BAD_PARAMETER", "area", texts.of("importing.noArea", named)));
    }

    EndConvention convention() {
        String word = parameters.getOrDefault("endConvention", "");
        if (word.isBlank()) {
            return EndConvention.EXCLUSIVE;
        }
        return Word.read(EndConvention.class, word)
                .orElseThrow(() ->
                        Refusal.invalid("BAD_PARAMETER", "endConvention", texts.of("importing.noConvention", word)));
    }

    Optional<String> source() {
        return Optional.ofNullable(parameters.get("source")).filter(url -> !url.isBlank());
    }

    Optional<LocalDate> verifiedOn() {
        String day = parameters.getOrDefault("verifiedOn", "");
        try {
            return day.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException wrong) {
            throw Refusal.invalid("BAD_PARAMETER", "verifiedOn", texts.of("importing.noDay", day));
        }
    }

    /** What was taken for granted about ends. */
    String assumption() {
        return texts.of("importing.assumed." + Word.of(convention()));
    }
}
