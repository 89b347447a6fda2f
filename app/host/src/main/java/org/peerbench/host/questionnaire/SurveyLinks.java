package org.peerbench.host.questionnaire;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.peerbench.host.account.Secrets;
import org.peerbench.host.listing.DayText;
import org.peerbench.host.outbox.PersonalLinks;

/**
 * Personal links. A secret of 256 bits is handed out once and only its hash is stored. It opens what one respondent was
 * asked in one survey, and nothing else.
 */
public final class SurveyLinks implements PersonalLinks {
    /** Before the secret in a link's address. */
    static final String PATH = "/answer/";
    /** So long after the last day the link still says that the survey is over and shows one's own answers. */
    private static final int DAYS_AFTER = 14;

    private final Secrets secrets = new Secrets();
    private final Clock clock;
    private final Supplier<String> address;

    /**
     * Links to this workbench.
     *
     * @param address as others reach it, without a slash at its end; asked when a link is made
     */
    public SurveyLinks(Clock clock, Supplier<String> address) {
        this.clock = clock;
        this.address = address;
    }

    /** What a link opens. */
    record Opened(String respondentId, Instant expiresAt) {}

    @Override
    public String issue(Handle sql, String respondent) {
        String secret = secrets.next();
        LocalDate closesOn = sql.createQuery("select s.closes_on from survey s"
                        + " join survey_respondent r on r.survey_id = s.id where r.id = :respondent")
                .bind("respondent", respondent)
                .mapTo(LocalDate.class)
                .one();
        sql.createUpdate("""
                        insert into survey_link (secret_hash, respondent_id, issued_at, expires_at)
                        values (:hash, :respondent, :now, :expires)
                        """)
                .bind("hash", Secrets.hash(secret))
                .bind("respondent", respondent)
                .bind("now", clock.instant())
                .bind("expires", end(closesOn))
                .execute();
        return address.get() + PATH + secret;
    }

    /** What a secret opens, also when it has expired: whoever holds it is told so. */
    static Optional<Opened> find(Handle sql, String secret) {
        return Secrets.plausible(secret)
                ? sql.createQuery("select respondent_id, expires_at from survey_link where secret_hash = :hash")
                        .bind("hash", Secrets.hash(secret))
                        .mapTo(Opened.class)
                        .findOne()
                : Optional.empty();
    }

    /** The links of a survey last as long as it does. */
    static void extend(Handle sql, String survey, LocalDate closesOn) {
        sql.createUpdate("update survey_link set expires_at = :expires where respondent_id in"
                        + " (select r.id from survey_respondent r where r.survey_id = :survey)")
                .bind("expires", end(closesOn))
                .bind("survey", survey)
                .execute();
    }

    private static Instant end(LocalDate closesOn) {
        return closesOn.plusDays(1 + DAYS_AFTER).atStartOfDay(DayText.ZONE).toInstant();
    }
}
