package org.peerbench.host.day;

import gg.jte.Content;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.host.listing.Address;
import org.peerbench.host.listing.DayText;
import org.peerbench.host.templates.day.JtefieldsGenerated;

/**
 * What an address asks for besides today: another day, an earlier state of record, or both.
 *
 * @param day      {@code asOf}; {@code null} for today
 * @param recorded {@code recordedBy} as it was given, a day or an instant; {@code null} for what is recorded now
 */
public record Choice(LocalDate day, String recorded) {
    static final String DAY = "asOf";
    static final String RECORDED = "recordedBy";

    private static final List<String> PLACES = List.of("/areas", "/organisations", "/people", "/themes", "/directory");
    private static final List<String> FORMS = List.of("/edit", "/new", "/history");

    /** What a request asks for. */
    public static Choice of(Request request) {
        return new Choice(
                request.otherDay() ? request.asOf() : null,
                request.recordedBy().isPresent() ? request.query(RECORDED).orElse(null) : null);
    }

    /** The moment at which what is asked for stood: the end of the day, or when it was recorded; empty for now. */
    public static Optional<Instant> moment(Request request) {
        Instant day = request.asOf()
                .plusDays(1)
                .atStartOfDay(DayText.ZONE)
                .toInstant()
                .minusMillis(1);
        Optional<Instant> then = request.otherDay() ? Optional.of(day) : Optional.empty();
        return request.recordedBy()
                .map(recorded -> then.filter(recorded::isAfter).orElse(recorded))
                .or(() -> then);
    }

    /** Whether nothing but today is asked for. */
    public boolean isNow() {
        return day == null && recorded == null;
    }

    /** The parts of the address. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        if (day != null) {
            parts.put(DAY, day.toString());
        }
        if (recorded != null) {
            parts.put(RECORDED, recorded);
        }
        return parts;
    }

    /** The address with what was chosen. */
    public Address at(Address address) {
        return address.with(DAY, day).with(RECORDED, recorded);
    }

    /** What a form that asks again must carry along. */
    public Content fields() {
        return Template.of(JtefieldsGenerated::render, this);
    }

    /** The link with what was chosen, if it leads to a page that can show it and does not say otherwise itself. */
    public String on(String link) {
        int end = link.indexOf('#') < 0 ? link.length() : link.indexOf('#');
        String address = link.substring(0, end);
        String path = address.contains("?") ? address.substring(0, address.indexOf('?')) : address;
        if (isNow()
                || PLACES.stream().noneMatch(place -> isAt(path, place))
                || FORMS.stream().anyMatch(path::endsWith)) {
            return link;
        }
        String more = parts().entrySet().stream()
                .filter(part -> !names(address, part.getKey()))
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        if (more.isEmpty()) {
            return link;
        }
        return address + (address.contains("?") ? "&" : "?") + more + link.substring(end);
    }

    private static boolean isAt(String path, String place) {
        return path.startsWith(place)
                && (path.length() == place.length() || "/.".indexOf(path.charAt(place.length())) >= 0);
    }

    private static boolean names(String address, String part) {
        return address.contains("?" + part + "=") || address.contains("&" + part + "=");
    }
}
