package org.peerbench.host.home;

import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Request;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.host.listing.Address;
import org.peerbench.host.listing.AreaChoice;

/**
 * What the list is asked for. All of it stands in the address.
 *
 * @param kind  only this one, or the empty text for needs and watch-points
 * @param theme key of a theme, or the empty text
 * @param area  code or id of an area, or the empty text
 * @param mine  only the viewer's areas
 */
public record SignalQuestion(String kind, String theme, String area, boolean mine) {
    static final String PLACE = "signals";

    static SignalQuestion of(Request request) {
        String area = request.query("area").orElse("");
        boolean hasMine = !request.viewer().areas().isEmpty();
        return new SignalQuestion(
                request.query("kind").orElse(""),
                request.query("theme").orElse(""),
                area,
                area.isEmpty()
                        && request.query(AreaChoice.WHOSE)
                                .map(AreaChoice.MINE::equals)
                                .orElse(hasMine));
    }

    /** Needs and watch-points of every area, or of the viewer's own. */
    static SignalQuestion urgent(boolean mine) {
        return new SignalQuestion("", "", "", mine);
    }

    boolean asksFor(SignalKind asked) {
        return kind.isEmpty() ? asked != SignalKind.STRENGTH : asked.name().equals(kind);
    }

    boolean isAbout(Area asked) {
        return area.isEmpty() || area.equals(asked.code()) || area.equals(asked.id());
    }

    String themeOrNone() {
        return theme.isEmpty() ? null : theme;
    }

    /** Mine or all, as the address has it. */
    public String whose() {
        return AreaChoice.whose(mine);
    }

    Address address() {
        return Address.of("/" + PLACE)
                .with("kind", kind.isEmpty() ? null : kind)
                .with("theme", themeOrNone())
                .with("area", area.isEmpty() ? null : area)
                .with(AreaChoice.WHOSE, whose());
    }
}
