package org.peerbench.leadership.exchange.popolo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.peerbench.api.date.PartialDate;
import org.peerbench.leadership.time.Edtf;

/** Dates of a Popolo object: the plain ones, and what they stand for. */
final class Dated {
    /** A text that is no date. */
    static final class Impossible extends Exception {
        private static final long serialVersionUID = 1L;

        Impossible(String text) {
            super(text);
        }
    }

    private static final int DAY = "2026-11-21".length();

    private Dated() {}

    /** The date in a field; the one that it stands for, where the extension knows it and they agree. */
    static Optional<Edtf> read(JsonNode node, String field) throws Impossible {
        Optional<Edtf> plain = date(Fields.text(node, field));
        Optional<Edtf> exact = date(Fields.text(Fields.extension(node).path("edtf"), field));
        boolean agree = exact.flatMap(Edtf::plain).map(PartialDate::text).equals(plain.map(Edtf::text));
        return exact.filter(date -> agree).or(() -> plain);
    }

    /** The date in a field of the extension, in full. */
    static Optional<Edtf> extended(JsonNode node, String field) throws Impossible {
        return date(Fields.text(Fields.extension(node), field));
    }

    static Optional<Edtf> date(String text) throws Impossible {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean instant = text.length() > DAY && text.charAt(DAY) == 'T';
        Optional<Edtf> date = Edtf.parse(instant ? text.substring(0, DAY) : text);
        if (date.isEmpty()) {
            throw new Impossible(text);
        }
        return date;
    }
}
