package org.peerbench.testkit;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Somebody at a browser without JavaScript. Redirects are shown, not followed, so that a test sees them;
 * {@link #follow} goes on.
 */
public final class Person {
    private static final String TOKEN = "_token";

    private final String origin;
    private final HttpClient browser;

    Person(String origin) {
        this.origin = origin;
        this.browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    /** Opens a path. */
    public Page get(String path) {
        return page(path, HttpRequest.newBuilder(URI.create(origin + path)).build());
    }

    /** Opens where a page sends the browser. */
    public Page follow(Page page) {
        return get(page.redirect());
    }

    /** Posts these fields with the token that the forms of this session carry. */
    public Page post(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(TOKEN, token(get("/")));
        return send(path, all);
    }

    /** Posts exactly these fields: without the token the host must refuse. */
    public Page postWithoutToken(String path, Map<String, String> fields) {
        return send(path, fields);
    }

    /**
     * Fills in a form of a page and sends it, with whatever it already holds.
     *
     * @param form   a CSS selector of the form; it must find exactly one
     * @param fields what is typed or chosen
     */
    public Page submit(Page page, String form, Map<String, String> fields) {
        Element element = page.only(form);
        Map<String, String> all = FormFields.of(element);
        all.putAll(fields);
        return send(element.attr("action").isEmpty() ? page.path() : element.attr("action"), all);
    }

    /** Fills in a form in whose fields several values can be chosen, such as check boxes of one name. */
    public Page submitAll(Page page, String form, Map<String, List<String>> fields) {
        Element element = page.only(form);
        String path = element.attr("action").isEmpty() ? page.path() : element.attr("action");
        return send(path, FormFields.encodedAll(element, fields));
    }

    /**
     * Fills in a form that takes a file.
     *
     * @param field the name of the file field
     */
    public Page upload(Page page, String form, Map<String, String> fields, String field, String fileName, byte[] file) {
        Element element = page.only(form);
        Map<String, String> all = FormFields.of(element);
        all.remove(field);
        all.putAll(fields);
        Multipart body = Multipart.of(all, field, fileName, file);
        String path = element.attr("action").isEmpty() ? page.path() : element.attr("action");
        return page(
                path,
                HttpRequest.newBuilder(URI.create(origin + path))
                        .header("Content-Type", body.contentType())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.bytes()))
                        .build());
    }

    private Page send(String path, Map<String, String> fields) {
        return send(path, FormFields.encoded(fields));
    }

    private Page send(String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        return page(path, request);
    }

    private Page page(String path, HttpRequest request) {
        return new Page(path, Exchange.make(browser, request, HttpResponse.BodyHandlers.ofByteArray()));
    }

    private static String token(Page page) {
        return page.document().select("input[name=" + TOKEN + "]").attr("value");
    }
}
