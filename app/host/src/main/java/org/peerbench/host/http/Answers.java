package org.peerbench.host.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.peerbench.api.page.Answer;
import org.peerbench.api.route.Reply;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.host.calendar.CalendarWriter;

/** Writes answers. */
final class Answers {
    private static final String HTML = "text/html; charset=utf-8";

    /** In bytes: more than any list of the workbench, less than would take the memory of all. */
    private static final int LARGEST_JSON = 64 << 20;

    private final Face face;
    private final Visitors visitors;
    private final String filePrefix;
    private final Spreadsheets spreadsheets;

    /** File names begin with the prefix: {@code DEMO-} in the demonstration, else nothing. */
    Answers(Face face, Visitors visitors, String filePrefix, Spreadsheets spreadsheets) {
        this.face = face;
        this.visitors = visitors;
        this.filePrefix = filePrefix;
        this.spreadsheets = spreadsheets;
    }

    void write(Answer answer, HostRequest request, RouteTable table) {
        Context http = request.http();
        if (answer instanceof Answer.Whole whole) {
            Optional<Visitors.Flash> flash = request.session().flatMap(visitors::takeFlash);
            http.status(whole.view().status()).contentType(HTML).result(face.page(whole.view(), request, table, flash));
        } else if (answer instanceof Answer.Redirect redirect) {
            redirect(redirect, request);
        } else if (answer instanceof Answer.Download file) {
            download(http, file);
        } else if (answer instanceof Answer.StoredFile stored) {
            stored(http, stored);
        } else if (answer instanceof Answer.Tables tables) {
            download(http, spreadsheets.file(tables));
        } else if (answer instanceof Answer.CalendarFile file) {
            byte[] bytes = CalendarWriter.write(file.calendar());
            download(http, new Answer.Download(file.name(), CalendarWriter.MEDIA_TYPE, bytes));
        }
    }

    private void stored(Context http, Answer.StoredFile stored) {
        attach(http, stored.name(), stored.mediaType());
        try {
            http.result(Files.newInputStream(stored.file()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void redirect(Answer.Redirect redirect, HostRequest request) {
        if (redirect.message() != null) {
            request.session()
                    .ifPresent(session ->
                            visitors.flash(session, new Visitors.Flash(redirect.message(), redirect.undo())));
        }
        request.http().status(303).header("Location", redirect.to());
    }

    void download(Context http, Answer.Download file) {
        attach(http, file.name(), file.mediaType());
        http.result(file.bytes());
    }

    private void attach(Context http, String name, String mediaType) {
        String plain = (filePrefix + name).replaceAll("[^A-Za-z0-9._-]", "-");
        http.contentType(mediaType).header("Content-Disposition", "attachment; filename=\"" + plain + "\"");
    }

    void export(TableExporter.Taken table, Endpoint.OfExport.FileKind kind, Context http) {
        switch (kind) {
            case CSV ->
                download(
                        http,
                        new Answer.Download(table.name() + ".csv", "text/csv; charset=utf-8", spreadsheets.csv(table)));
            case XLSX ->
                download(
                        http,
                        new Answer.Download(
                                table.name() + ".xlsx",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                                spreadsheets.xlsx(table)));
        }
    }

    void reply(Reply<?> reply, HostRequest request, RouteTable table, ObjectMapper json) {
        Context http = request.http();
        if (reply.body() instanceof Answer file) {
            write(file, request, table);
            return;
        }
        http.status(reply.status());
        if (reply.revision() != null) {
            http.header("ETag", "\"" + reply.revision() + "\"");
        }
        if (reply.location() != null) {
            http.header("Location", reply.location());
        }
        if (reply.body() != null) {
            http.contentType("application/json").result(text(reply.body(), json));
        }
    }

    void problem(Problem problem, HostRequest request, RouteTable table, boolean forPrograms, ObjectMapper json) {
        Rendered rendered = rendered(problem, request, table, forPrograms, json);
        request.http().status(rendered.status()).contentType(rendered.type()).result(rendered.body());
    }

    /** An answer that is ready to be sent. */
    record Rendered(int status, String type, byte[] body) {}

    Rendered rendered(Problem problem, HostRequest request, RouteTable table, boolean forPrograms, ObjectMapper json) {
        return forPrograms
                ? new Rendered(problem.status(), "application/problem+json", text(problem, json))
                : new Rendered(
                        problem.status(),
                        HTML,
                        face.problem(problem, request, table).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] text(Object body, ObjectMapper json) {
        try {
            BoundedBytes bytes = new BoundedBytes(LARGEST_JSON);
            json.writeValue(bytes, body);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new IllegalStateException("The answer cannot be written as JSON", unwritable);
        }
    }
}
