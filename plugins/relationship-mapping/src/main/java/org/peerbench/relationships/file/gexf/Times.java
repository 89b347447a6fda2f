package org.peerbench.relationships.file.gexf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.relationships.file.Gathered;
import org.peerbench.relationships.file.Repair;
import org.peerbench.relationships.file.xml.XmlElement;

/** When nodes and edges were there: their own start and end, spells, slices, and weights that change. */
final class Times {
    private static final String WEIGHT = "weight";

    private final Gathered gathered;

    Times(Gathered gathered) {
        this.gathered = gathered;
    }

    /** The periods of a node or an edge; none if it says nothing. Spells say it more exactly than the element itself. */
    List<Period> periods(XmlElement element) {
        List<Period> periods = new ArrayList<>();
        for (String group : List.of("spells", "slices")) {
            for (XmlElement each : element.children(group)) {
                each.children(group.substring(0, group.length() - 1)).forEach(spell -> add(periods, spell));
            }
        }
        element.children("spell").forEach(spell -> add(periods, spell));
        if (periods.isEmpty()) {
            add(periods, element);
        }
        return periods;
    }

    private void add(List<Period> periods, XmlElement element) {
        Period period = period(element);
        if (!period.open()) {
            periods.add(period);
        }
    }

    /** What an edge says, each with its period: one statement for each spell, or for each weight that has its own. */
    List<Map<String, String>> statements(XmlElement edge, Map<String, String> attributes, Columns columns) {
        List<Map<String, String>> statements = new ArrayList<>();
        for (XmlElement value : Columns.given(edge)) {
            Period period = period(value);
            if (columns.title(value, "edge").equals(WEIGHT) && value.get("value") != null && !period.open()) {
                Map<String, String> statement = new LinkedHashMap<>(attributes);
                statement.put(WEIGHT, value.get("value"));
                period.addTo(statement);
                statements.add(statement);
            }
        }
        if (statements.isEmpty()) {
            for (Period period : periods(edge)) {
                Map<String, String> statement = new LinkedHashMap<>(attributes);
                period.addTo(statement);
                statements.add(statement);
            }
        }
        return statements.isEmpty() ? List.of(attributes) : statements;
    }

    /** An end is the last moment, unless it is said to be open. */
    private Period period(XmlElement element) {
        String from = element.first("start", "startopen");
        String to = element.first("end", "endopen");
        boolean open = element.get("end") == null && element.get("endopen") != null;
        Moment start = Moment.of(from);
        Moment end = Moment.of(to);
        say(element, start);
        say(element, end);
        String note = start.unread() || end.unread()
                ? String.valueOf(from == null ? "" : from) + " – " + (to == null ? "" : to)
                : null;
        return new Period(start.date(), open ? end.date() : end.after(), note);
    }

    private void say(XmlElement element, Moment moment) {
        if (moment.unread()) {
            gathered.repair(element.line(), Repair.Code.NO_DATE, moment.text());
        } else if (moment.cut()) {
            gathered.repair(element.line(), Repair.Code.TIME_OF_DAY, moment.text(), moment.date());
        }
    }
}
