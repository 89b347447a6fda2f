package org.peerbench.host.editing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody in a browser: keeps cookies, follows redirects, fills in forms. */
public final class Visitor {
    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private int status;
    private String place = "/";

    Visitor(String address) {
        this.address = address;
    }

    /** Opens a page. */
    public Document get(String path) {
        URI uri = URI.create(path.startsWith("http") ? path : address + path);
        return send(HttpRequest.newBuilder(uri).GET());
    }

    /** Sends the form whose action ends like this, with its fields as they stand and these in place of them. */
    public Document submit(Document page, String action, String... namesAndValues) {
        Element form = page.select("form[method=post]").stream()
                .filter(each -> each.attr("action").endsWith(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form for " + action + " in " + page.title()));
        List<String> pairs = new ArrayList<>();
        List<String> given = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            given.add(namesAndValues[i]);
            pairs.add(pair(namesAndValues[i], namesAndValues[i + 1]));
        }
        form.select("input, select, textarea").stream()
                .filter(field -> !given.contains(field.attr("name")))
                .filter(field -> !field.attr("type").equals("checkbox") || field.hasAttr("checked"))
                .forEach(field -> pairs.add(pair(field.attr("name"), value(field))));
        HttpRequest.Builder post = HttpRequest.newBuilder(URI.create(address + form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Referer", address + place)
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)));
        return send(post);
    }

    private static String value(Element field) {
        if (field.normalName().equals("select")) {
            return field.select("option[selected]").attr("value");
        }
        return field.normalName().equals("textarea") ? field.wholeText() : field.attr("value");
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Document send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            status = response.statusCode();
            URI at = response.uri();
            place = at.getRawQuery() == null ? at.getRawPath() : at.getRawPath() + "?" + at.getRawQuery();
            return Jsoup.parse(response.body(), address);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** The status of the last answer. */
    public int status() {
        return status;
    }

    /** Where she is now. */
    public String place() {
        return place;
    }
}
