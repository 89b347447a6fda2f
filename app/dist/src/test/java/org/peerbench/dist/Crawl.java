package org.peerbench.dist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.peerbench.api.route.Method;
import org.peerbench.host.http.RouteTable;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Person;

/** Opens every kind of page that can be reached by links, and a few of each kind. */
public final class Crawl {
    private static final int OF_EACH_KIND = 3;

    private final Person person;
    private final RouteTable routes;
    private final int ofEachKind;
    private final Map<String, Integer> opened = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final List<Page> pages = new ArrayList<>();

    private Crawl(Person person, RouteTable routes, int ofEachKind) {
        this.person = person;
        this.routes = routes;
        this.ofEachKind = ofEachKind;
    }

    static List<Page> of(Person person, RouteTable routes) {
        return of(person, routes, OF_EACH_KIND);
    }

    /** So many of each kind. */
    public static List<Page> of(Person person, RouteTable routes, int ofEachKind) {
        Crawl crawl = new Crawl(person, routes, ofEachKind);
        crawl.found("/");
        while (!crawl.waiting.isEmpty()) {
            crawl.open(crawl.waiting.poll());
        }
        return crawl.pages;
    }

    private void open(String path) {
        Page page = person.get(path);
        pages.add(page);
        if (page.header("Content-Type").startsWith("text/html")) {
            for (Element link : page.document().select("a[href^=/]")) {
                found(link.attr("href").replaceFirst("#.*", ""));
            }
        }
    }

    private void found(String path) {
        if (seen.add(path) && opened.merge(kind(path), 1, Integer::sum) <= ofEachKind) {
            waiting.add(path);
        }
    }

    /** The page's pattern and the names in its query; an address that leads nowhere is a kind of its own. */
    private String kind(String address) {
        String[] parts = address.split("\\?", 2);
        String names = parts.length == 1 ? "" : parts[1].replaceAll("=[^&]*", "");
        RouteTable.Match match = routes.match(Method.GET, parts[0]);
        return match instanceof RouteTable.Match.Found found ? found.endpoint().pattern() + "?" + names : address;
    }
}
