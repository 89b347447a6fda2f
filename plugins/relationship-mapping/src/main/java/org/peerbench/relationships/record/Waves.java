package org.peerbench.relationships.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;
import org.peerbench.api.date.PartialDate;

/** The rounds of asking, with who was at the table then. */
public final class Waves {
    private static final String WAVE = "relationship_mapping__wave";
    private static final String PARTNER = "relationship_mapping__wave_partner";
    private static final String ALL = """
            select id, area_id, name, opened, closed, survey_id, boundary, revision from relationship_mapping__wave
            where (:area = '' or area_id = :area) and (:survey = '' or survey_id = :survey) order by id""";
    private static final String ROSTERS =
            "select wave_id, organisation_id from relationship_mapping__wave_partner where :area = '' or area_id = :area";

    private static final Comparator<Wave> EARLIEST = Comparator.comparing(
            wave -> wave.opened().map(PartialDate::earliest).orElse(java.time.LocalDate.MIN));

    private final Handle sql;

    /** Reads on this connection. */
    public Waves(Handle sql) {
        this.sql = sql;
    }

    /** Those of an area, the earliest first. */
    public List<Wave> of(String area) {
        return read(area, "");
    }

    /** Those that one of the host's surveys asks: one for each of its areas. */
    public List<Wave> ofSurvey(String survey) {
        return read("", survey);
    }

    /** One of an area's, by id or, ignoring case, by name. */
    public Optional<Wave> find(String area, String idOrName) {
        return find(of(area), idOrName);
    }

    static Optional<Wave> find(List<Wave> waves, String idOrName) {
        return waves.stream()
                .filter(wave -> wave.id().equals(idOrName))
                .findFirst()
                .or(() -> waves.stream()
                        .filter(wave -> wave.name()
                                .toLowerCase(Locale.ROOT)
                                .equals(idOrName.strip().toLowerCase(Locale.ROOT)))
                        .findFirst());
    }

    /** Begins one; its id and revision are given by the transaction. Says the id. */
    public String add(Changes changes, Wave wave) {
        String id = changes.newId();
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("area_id", wave.area());
        row.put("name", wave.name());
        row.put("opened", wave.opened().map(PartialDate::text).orElse(null));
        row.put("closed", wave.closed().map(PartialDate::text).orElse(null));
        row.put("survey_id", wave.survey().orElse(null));
        row.put("boundary", wave.boundary());
        changes.insert(WAVE, row);
        seat(changes, wave.area(), id, wave.roster());
        return id;
    }

    /** Adds organisations to the roster of a round that has none of them yet. */
    public void seat(Changes changes, String area, String wave, Collection<String> organisations) {
        organisations.forEach(organisation -> changes.insert(
                PARTNER,
                Map.of("id", changes.newId(), "wave_id", wave, "area_id", area, "organisation_id", organisation)));
    }

    /** Ends one on a day, or opens it again. */
    public void close(Changes changes, Wave wave, Optional<PartialDate> day) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("closed", day.map(PartialDate::text).orElse(null));
        changes.update(WAVE, wave.id(), wave.revision(), columns);
    }

    private List<Wave> read(String area, String survey) {
        Map<String, List<String>> rosters = sql
                .createQuery(ROSTERS)
                .bind("area", area)
                .map((row, context) -> List.of(row.getString("wave_id"), row.getString("organisation_id")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toList())));
        List<Wave> waves = new ArrayList<>(sql.createQuery(ALL)
                .bind("area", area)
                .bind("survey", survey)
                .map((row, context) -> new Wave(
                        row.getString("id"),
                        row.getString("area_id"),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("opened")).map(PartialDate::of),
                        Optional.ofNullable(row.getString("closed")).map(PartialDate::of),
                        Optional.ofNullable(row.getString("survey_id")),
                        row.getString("boundary"),
                        rosters.getOrDefault(row.getString("id"), List.of()),
                        row.getLong("revision")))
                .list());
        waves.sort(EARLIEST);
        return waves;
    }
}
