package org.peerbench.relationships.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.Finding;
import org.peerbench.relationships.file.Places;
import org.peerbench.relationships.file.Repair;

/** Collects what is worth saying about a file, in words and with its place. */
final class Said {
    private final Texts texts;
    private final Places places;
    private final List<Finding> findings = new ArrayList<>();

    Said(Texts texts, Places places) {
        this.texts = texts;
        this.places = places;
    }

    void repairs(List<Repair> repairs) {
        repairs.forEach(repair -> add(
                repair.place(),
                repair.code().name(),
                repair.leftOut() ? Finding.Severity.ERROR : Finding.Severity.WARN,
                "repair." + repair.code().name(),
                repair.arguments().toArray()));
    }

    void warn(int place, String code, String key, Object... arguments) {
        add(place, code, Finding.Severity.WARN, key, arguments);
    }

    void error(int place, String code, String key, Object... arguments) {
        add(place, code, Finding.Severity.ERROR, key, arguments);
    }

    private void add(int place, String code, Finding.Severity severity, String key, Object... arguments) {
        String where = place == 0 ? texts.of("place.file") : texts.of(places.key(), place);
        Object[] all = Stream.concat(Stream.of(where), Stream.of(arguments)).toArray();
        findings.add(new Finding(place, null, code, severity, texts.of(key, all)));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
