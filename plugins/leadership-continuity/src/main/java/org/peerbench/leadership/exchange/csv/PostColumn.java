package org.peerbench.leadership.exchange.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.peerbench.api.transfer.Column;

/** The columns of a table of posts and holders, and other headings under which they are found. */
public enum PostColumn {
    /** Id, code or name of the employer. */
    ORGANISATION("org", "org_id", "organisation_code", "organization", "employer"),
    /** The post's name. */
    POST("post_label", "title", "job title", "position", "seat"),
    /** Key of the role family. */
    ROLE("role_family", "function"),
    /** How many may hold it at once. */
    SEATS("number of seats"),
    /** The file's own id of a person. */
    PERSON("person_id", "holder", "holder_id"),
    /** The person's name, with a public source only. */
    PERSON_NAME("name", "holder_name", "post holder"),
    /** In which way the post is held. */
    BASIS("status", "kind of appointment"),
    /** The first day. */
    START("from", "since", "start_date", "start date", "appointed"),
    /** The end, as the import's {@code endConvention} says. */
    END("to", "until", "end_date", "end date", "left"),
    /** When the departure was, or is to be, made public. */
    ANNOUNCED("announced_on", "announcement date"),
    /** The end that is expected. */
    EXPECTED_END("expected end", "term_end", "contract_end"),
    /** What makes it foreseeable. */
    EXPECTED_END_KIND("expected end kind"),
    /** What one contract holds together. */
    JOINT_GROUP("joint_group_id", "joint"),
    /** Why it ended, coarsely. */
    END_REASON("reason", "end reason"),
    /** Since when the post's history is complete. */
    OBSERVED_FROM("observed from", "complete since"),
    /** When somebody last confirmed it. */
    LAST_VERIFIED_ON("verified_on", "last verified", "checked"),
    /** A public address. */
    SOURCE_URL("source", "url", "source url"),
    /** Of the source. */
    SOURCE_DATE("source date"),
    /** Why the post matters to the area. */
    SEAT_TYPE("seat type"),
    /** First day of an absence. */
    ABSENT_FROM("absent from"),
    /** Its end. */
    ABSENT_UNTIL("absent until"),
    /** Length of a term. */
    TERM_MONTHS("term length", "term_length"),
    /** After how many months nobody may hold it any longer. */
    TERM_LIMIT_MONTHS("term limit", "term_limit"),
    /** When notice was given. */
    NOTICE_GIVEN("notice_given_on", "notice given"),
    /** The law that demands the post. */
    STATUTE("law"),
    /** When the post was made. */
    POST_FROM("post from", "post_created"),
    /** When the post was ended. */
    POST_UNTIL("post until", "post_ended"),
    /** The posts that went on as this one, each as {@code organisation: post}, with semicolons between them. */
    FOLLOWS("predecessor", "predecessors"),
    /** How far the succession is arranged, and by when the search should begin. */
    PLAN("succession"),
    /** The elections that decide on the post; each as its day, what is elected and the source, with bars between them. */
    ELECTIONS("election"),
    /** The same in rows that are parts of one holding. */
    APPOINTMENT("appointment_id"),
    /** Free text, never exported. */
    NOTE("notes", "comment");

    private final List<String> aliases;

    PostColumn(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /** Its name in the file. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All of them as the workbench's column matching wants them. */
    public static List<Column> all() {
        return Arrays.stream(values())
                .map(column -> new Column(
                        column.title(),
                        "exchange.column." + column.title(),
                        column == POST || column == START,
                        column.aliases))
                .toList();
    }
}
