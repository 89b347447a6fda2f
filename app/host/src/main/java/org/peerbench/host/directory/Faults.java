package org.peerbench.host.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.peerbench.api.date.PartialDate;
import org.peerbench.host.instance.InstanceKind;

/** Gathers all faults of one draft, so that nobody has to send a form five times. */
final class Faults {
    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s\"<>]+", Pattern.CASE_INSENSITIVE);
    /** Only a slip is caught here: whether mail arrives is known to nobody but the post. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\".]+");

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private static final int SHORT = 300;
    private static final int LONG = 10_000;

    private final List<Fault> found = new ArrayList<>();

    Faults add(String field, String key, Object... arguments) {
        found.add(new Fault(field, key, List.of(arguments)));
        return this;
    }

    Faults required(String field, String text) {
        if (Draft.clean(text) == null) {
            return add(field, "directory.missing." + field);
        }
        return brief(field, text);
    }

    Faults brief(String field, String text) {
        return text != null && text.length() > SHORT ? add(field, "directory.too-long", SHORT) : this;
    }

    Faults note(String text) {
        return text != null && text.length() > LONG ? add("note", "directory.too-long", LONG) : this;
    }

    /** Each instance refuses the other's codes, whichever way they come. */
    Faults code(String code, InstanceKind kind) {
        if (kind.refuses(code)) {
            return add("code", kind == InstanceKind.LIVE ? "directory.fictional-code" : "directory.real-code", code);
        }
        return brief("code", code);
    }

    Faults span(String validFrom, String validTo) {
        Optional<PartialDate> from = date("validFrom", validFrom);
        Optional<PartialDate> to = date("validTo", validTo);
        if (from.isPresent()
                && to.isPresent()
                && !to.get().latest().isAfter(from.get().earliest())) {
            add("validTo", "directory.ends-first", to.get().text(), from.get().text());
        }
        return this;
    }

    private Optional<PartialDate> date(String field, String text) {
        if (Draft.clean(text) == null) {
            return Optional.empty();
        }
        Optional<PartialDate> date = PartialDate.parse(text);
        if (date.isEmpty()) {
            add(field, "directory.no-date", text.strip());
        }
        return date;
    }

    Faults website(String text) {
        return form("website", text, WEBSITE, "directory.no-website");
    }

    Faults email(String text) {
        return form("email", text, EMAIL, "directory.no-email");
    }

    Faults key(String text) {
        return form("key", text, KEY, "directory.no-key");
    }

    private Faults form(String field, String text, Pattern form, String key) {
        String clean = Draft.clean(text);
        return clean != null && !form.matcher(clean).matches() ? add(field, key, clean) : brief(field, clean);
    }

    List<Fault> list() {
        return List.copyOf(found);
    }

    boolean any() {
        return !found.isEmpty();
    }

    <T> Saving<T> rejected() {
        return new Saving.Rejected<>(found);
    }
}
