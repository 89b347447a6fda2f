package org.peerbench.api.page;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Permission;
import org.peerbench.api.access.Viewer;

/** What a person or a program asked for. */
public interface Request {
    /** Who asks. */
    Viewer viewer();

    /** The viewer as author of a change made through this request. */
    Author author();

    /** The decoded path as asked for, such as {@code /areas/x}. */
    String path();

    /**
     * A parameter of the path.
     *
     * @throws IllegalArgumentException if the path has no such parameter
     */
    String path(String name);

    /** A query parameter, stripped; empty if it is missing or blank. */
    Optional<String> query(String name);

    /** All values of a query parameter. */
    List<String> queries(String name);

    /** The query as it was sent, for links that change one part of it. */
    Map<String, List<String>> query();

    /** The posted form; empty for GET. */
    Form form();

    /** The day asked about ({@code asOf}), today by default. */
    LocalDate asOf();

    /** Whether a day other than today was asked for. */
    boolean otherDay();

    /** The instant up to which records count ({@code recordedBy}). */
    Optional<Instant> recordedBy();

    /** Whether the viewer may do this in that area ({@code null}: no area is concerned). */
    boolean may(Permission permission, String area);

    /** The hidden field that every form must carry. */
    Content formToken();
}
