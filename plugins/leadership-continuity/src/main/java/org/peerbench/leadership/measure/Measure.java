package org.peerbench.leadership.measure;

import java.util.Locale;

/** The figures, so that each can be shown with its name, its definition and what it suggests. */
public enum Measure {
    SEATS,
    POINT_VACANCY,
    NOT_SUBSTANTIVE,
    VACANCY_DAYS,
    VACANCY_RATE,
    VACANCIES,
    TIME_TO_FILL,
    LEAVERS,
    TURNOVER,
    STABILITY_INDEX,
    IN_POST_AT_START,
    CHANGES,
    TIME_IN_POST,
    TENURE,
    EXIT_CAUSES,
    ROLE_FAMILIES,
    INTERIM_SHARE,
    LONGEST_COVER,
    SHARED_TENURE,
    SHARED_TENURE_INDEX,
    NEW_PAIRS,
    PAIR_YEARS_LOST,
    KEY_PERSON_RISK,
    EXPECTED_LOSS,
    TRUCK_FACTOR,
    SOLE_BRIDGES,
    HANDOVER,
    TERM_CLUSTERING,
    QUALITY;

    /** What it is called in the API. */
    public String word() {
        StringBuilder camel = new StringBuilder();
        for (String part : code().split("-", -1)) {
            camel.append(camel.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return camel.toString();
    }

    /** Message key of its name in plain words. */
    public String nameKey() {
        return "measure." + code();
    }

    /** Message key of its definition: what is counted, of whom, by which convention. */
    public String definitionKey() {
        return nameKey() + ".definition";
    }

    /** Message key of what one may do about it. */
    public String actionKey() {
        return nameKey() + ".action";
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
