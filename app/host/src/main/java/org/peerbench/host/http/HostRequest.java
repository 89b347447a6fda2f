package org.peerbench.host.http;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Permission;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;

/** A request as it came in over HTTP. Host features may also see the session, the address, uploads and the raw body. */
public final class HostRequest implements Request {
    /** The day begins when it begins in England. */
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Context http;
    private final Map<String, String> parameters;
    private final Visitors.Visit visit;
    private final Viewer viewer;
    private final Clock clock;
    private final Texts texts;

    HostRequest(
            Context http,
            Map<String, String> parameters,
            Visitors.Visit visit,
            Viewer viewer,
            Clock clock,
            Texts texts) {
        this.http = http;
        this.parameters = parameters;
        this.visit = visit;
        this.viewer = viewer;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * A file that was sent with a form.
     *
     * @param name  its name on the sender's machine, without folders
     * @param bytes its content
     */
    public record Upload(String name, byte[] bytes) {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }

        @Override
        public String toString() {
            return name + " (" + bytes.length + " bytes)";
        }
    }

    /** {@inheritDoc} Public pages have none: {@link #isSignedIn()} tells. */
    @Override
    public Viewer viewer() {
        if (viewer == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return viewer;
    }

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return viewer != null;
    }

    /** The session, if a browser has signed in. */
    public Optional<String> session() {
        return Optional.ofNullable(visit).map(Visitors.Visit::session);
    }

    /** The page of ours from which the browser came, with its query; empty when it does not say or it is not ours. */
    public Optional<String> cameFrom() {
        try {
            URI from = URI.create(Optional.ofNullable(http.header("Referer")).orElse(""));
            String path = from.getRawPath();
            boolean ours = path != null
                    && path.startsWith("/")
                    && !path.startsWith("//")
                    && Objects.equals(from.getRawAuthority(), http.host());
            return ours
                    ? Optional.of(from.getRawQuery() == null ? path : path + "?" + from.getRawQuery())
                    : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** The sender's network address. */
    public String address() {
        return http.ip();
    }

    Visitors.Visit visit() {
        return visit;
    }

    Context http() {
        return http;
    }

    @Override
    public Author author() {
        return new Author(viewer().account(), viewer().name(), http.path());
    }

    @Override
    public String path() {
        return http.path();
    }

    @Override
    public String path(String name) {
        String value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The path has no parameter '" + name + "'");
        }
        return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The path parameter, the query parameter or the form field of this name. */
    Optional<String> anywhere(String name) {
        if (parameters.containsKey(name)) {
            return Optional.of(path(name));
        }
        return query(name).or(() -> form().value(name));
    }

    @Override
    public Optional<String> query(String name) {
        return Optional.ofNullable(http.queryParam(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    @Override
    public List<String> queries(String name) {
        return http.queryParams(name).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @Override
    public Map<String, List<String>> query() {
        return http.queryParamMap();
    }

    @Override
    public Form form() {
        String type = http.contentType();
        boolean isForm = type != null
                && (type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/form-data"));
        return isForm ? new Form(http.formParamMap()) : Form.EMPTY;
    }

    /** A file of the form. */
    public Optional<Upload> upload(String field) {
        UploadedFile file = http.uploadedFile(field);
        if (file == null || file.filename().isBlank()) {
            return Optional.empty();
        }
        try (InputStream in = file.content()) {
            return Optional.of(new Upload(lastPart(file.filename()), in.readAllBytes()));
        } catch (IOException cut) {
            throw new Refusal(Refusal.Kind.INVALID, "UPLOAD_CUT", texts.of("http.upload.cut"));
        }
    }

    private static String lastPart(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** The body as it was sent. */
    public byte[] body() {
        return http.bodyAsBytes();
    }

    @Override
    public LocalDate asOf() {
        return query("asOf").map(this::day).orElseGet(this::today);
    }

    @Override
    public boolean otherDay() {
        return !asOf().equals(today());
    }

    /** The day asked for, for the shell: the page that says "this is not a day" needs a shell too. */
    public LocalDate dayOfShell() {
        try {
            return asOf();
        } catch (Refusal notADay) {
            return today();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw Refusal.invalid("BAD_DATE", "asOf", texts.of("http.notADay", "asOf", text));
        }
    }

    /** {@inheritDoc} A day stands for its last moment in England. */
    @Override
    public Optional<Instant> recordedBy() {
        return query("recordedBy").map(this::instant);
    }

    private Instant instant(String text) {
        try {
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(ZONE)
                            .toInstant()
                            .minusMillis(1)
                    : Instant.parse(text);
        } catch (DateTimeException notAnInstant) {
            throw Refusal.invalid("BAD_DATE", "recordedBy", texts.of("http.notAnInstant", text));
        }
    }

    @Override
    public boolean may(Permission permission, String area) {
        return viewer != null && viewer.may(permission, area);
    }

    @Override
    public Content formToken() {
        String token = visit == null ? "" : visit.token();
        return out -> {
            HtmlTemplateOutput html = (HtmlTemplateOutput) out;
            html.writeContent("<input type=\"hidden\" name=\"" + Csrf.FIELD + "\" value=\"");
            html.setContext("input", "value");
            html.writeUserContent(token);
            html.writeContent("\">");
        };
    }
}
