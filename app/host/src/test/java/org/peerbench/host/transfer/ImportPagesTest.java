package org.peerbench.host.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.host.boot.Demonstration;
import org.peerbench.host.boot.Settings;
import org.peerbench.host.boot.Workbench;

/** A coordinator brings a spreadsheet, in the real workbench and without JavaScript. */
class ImportPagesTest {
    private static final String FORM = "/import/directory/organisations";
    private static final String FILE = "Partner,Sector,Colour\nFen Friends,voluntary,blue\n,voluntary,red\n";

    @TempDir
    private Path folder;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private Workbench workbench;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        workbench = Workbench.start(Settings.of(folder.resolve("data"), plugins).demo());
        get(Demonstration.signInLink(workbench).substring(workbench.address().length()));
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(workbench.address() + path));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(to(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = to(path).header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> upload(String file) throws IOException, InterruptedException {
        String token =
                Jsoup.parse(get(FORM).body()).selectFirst("main [name=_token]").val();
        String body = "--cut\r\nContent-Disposition: form-data; name=\"_token\"\r\n\r\n" + token
                + "\r\n--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"partners.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + file + "\r\n--cut--\r\n";
        return post(FORM, "multipart/form-data; boundary=cut", body);
    }

    /** Sends the form with this button as it stands on the page. */
    private HttpResponse<String> press(HttpResponse<String> page, String button)
            throws IOException, InterruptedException {
        Document document = Jsoup.parse(page.body(), workbench.address());
        var form = (FormElement)
                document.selectFirst("main button:contains(" + button + ")").closest("form");
        StringBuilder fields = new StringBuilder();
        form.formData()
                .forEach(field -> fields.append(field.key())
                        .append('=')
                        .append(URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
                        .append('&'));
        return post(form.attr("action"), "application/x-www-form-urlencoded", fields.toString());
    }

    private static String title(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).selectFirst("h1").text();
    }

    @Test
    void aSpreadsheetIsMatchedCheckedImportedAndUndone() throws IOException, InterruptedException {
        HttpResponse<String> match = upload(FILE);
        assertEquals("Which column is which?", title(match));
        HttpResponse<String> check = press(match, "Go on");
        assertEquals("2 rows read: one becomes a record, one is left out", title(check));
        assertTrue(check.body().contains("Enter a name."));
        assertTrue(check.body().contains("Kept as notes: Colour."));
        HttpResponse<String> done = press(check, "Import one row");
        assertEquals("Imported: one row has become a record", title(done));
        assertEquals(
                "/organisations",
                Jsoup.parse(done.body())
                        .selectFirst("main a:contains(Open the organisations)")
                        .attr("href"));
        assertTrue(get("/organisations.csv?q=fen+friends").body().contains("Colour: blue"));
        HttpResponse<String> undone = press(done, "Undo this import");
        assertEquals("This import was undone", title(undone));
        assertTrue(get("/import").body().contains("partners.csv"));
        assertEquals("2 rows read: one becomes a record, one is left out", title(upload(FILE)));
    }

    @Test
    void theRowsLeftOutComeBackWithTheirReason() throws IOException, InterruptedException {
        HttpResponse<String> check = press(upload(FILE), "Go on");
        String link = Jsoup.parse(check.body()).selectFirst("a[href$=left-out]").attr("href");
        assertEquals(
                "\ufeffPartner,Sector,Colour,Row in the file,Why it was left out\r\n\"\",voluntary,red,3,Enter a name.\r\n",
                get(link).body());
    }

    @Test
    void aFileThatCannotBeReadIsSaidBesideTheField() throws IOException, InterruptedException {
        HttpResponse<String> again = upload("Partner,Sector\n\"never closed,voluntary\n");
        assertEquals(422, again.statusCode());
        assertEquals(
                "The row that begins on line 2 opens a quotation mark that is never closed. Close it, or remove it.",
                Jsoup.parse(again.body()).selectFirst("#file-error").text());
    }

    @Test
    void withoutAFileTheFormSaysSo() throws IOException, InterruptedException {
        HttpResponse<String> again = press(get(FORM), "Read the file");
        assertEquals(422, again.statusCode());
        assertEquals(
                "Choose a file",
                Jsoup.parse(again.body()).selectFirst(".govuk-error-summary a").text());
    }

    @Test
    void whatWasExportedChangesNothingWhenItComesBack() throws IOException, InterruptedException {
        HttpResponse<String> match =
                upload(get("/organisations.csv?whose=all").body().replace("\ufeff", ""));
        assertTrue(title(press(match, "Go on")).endsWith("say again what is known"), title(match));
    }
}
