package org.peerbench.host.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.PageHandler;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.boot.Contexts;
import org.peerbench.host.editing.Asked;
import org.peerbench.host.http.Rendering;
import org.peerbench.host.text.BundleTexts;
import org.peerbench.host.tool.Collector;
import org.peerbench.host.tool.Contributed;

/** Asks the pages of this package and notes what they did with the browser's session. */
final class Screens {
    static final String ADDRESS = "http://127.0.0.1:7070";

    final List<String> gate = new ArrayList<>();
    private final Contributed contributed;
    private final ToolContext context;

    Screens(Door door) {
        AccountFeature feature = new AccountFeature(door.access, new NotedGate(gate), () -> ADDRESS, page -> page);
        contributed = Collector.ask(new WithPermissions(feature));
        Texts texts = BundleTexts.read(contributed.texts(), getClass().getClassLoader(), null);
        context = Contexts.ofHost(door.database, new TwoAreas(), texts, door.clock);
    }

    Answer get(String page, Viewer viewer, Map<String, String> parameters) {
        return contributed.pages().stream()
                .filter(each -> each.path().equals(page))
                .findFirst()
                .orElseThrow()
                .handler()
                .answer(Asked.by(viewer).under(parameters), context);
    }

    Answer post(String action, Viewer viewer, Map<String, String> parameters, Map<String, List<String>> fields) {
        PageHandler handler = contributed.actions().stream()
                .filter(each -> each.path().equals(action))
                .findFirst()
                .orElseThrow()
                .handler();
        return handler.answer(Asked.by(viewer).under(parameters).sending(new Form(fields)), context);
    }

    static View view(Answer answer) {
        return ((Answer.Whole) answer).view();
    }

    static Document page(Answer answer) {
        return Jsoup.parse(Rendering.of(view(answer).body()));
    }

    private record WithPermissions(Tool feature) implements Tool {
        @Override
        public void contribute(Contributions to) {
            HostPermissions.all().forEach(to::permission);
            feature.contribute(to);
        }
    }

    private record NotedGate(List<String> notes) implements SessionGate {
        @Override
        public void open(Request request, String account) {
            notes.add("open " + account);
        }

        @Override
        public void close(Request request) {
            notes.add("close");
        }

        @Override
        public void closeOthers(Request request) {
            notes.add("close others");
        }

        @Override
        public String address(Request request) {
            return "198.51.100.7";
        }
    }
}
