package org.peerbench.testkit;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What a browser received: a page, a redirect or a file. */
public final class Page {
    private final String path;
    private final HttpResponse<byte[]> answer;

    Page(String path, HttpResponse<byte[]> answer) {
        this.path = path;
        this.answer = answer;
    }

    /** The path that was asked for. */
    public String path() {
        return path;
    }

    /** The HTTP status. */
    public int status() {
        return answer.statusCode();
    }

    /** A header's value; the empty text where there is none. */
    public String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** Where the browser is sent. */
    public String redirect() {
        return header("Location");
    }

    /** The body as it came. */
    public byte[] bytes() {
        return answer.body().clone();
    }

    /** The body as text. */
    public String body() {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** The body as a document. */
    public Document document() {
        return Jsoup.parse(body(), path);
    }

    /** The text of the page's h1. */
    public String title() {
        return document().select("h1").text();
    }

    /** The visible text of the whole page. */
    public String text() {
        return document().text();
    }

    /**
     * The one element that a CSS selector finds.
     *
     * @throws AssertionError if it finds none or several
     */
    public Element only(String selector) {
        Elements found = document().select(selector);
        if (found.size() != 1) {
            throw new AssertionError(this + " has " + found.size() + " elements " + selector);
        }
        return found.first();
    }

    @Override
    public String toString() {
        return path + " (" + status() + ")";
    }
}
