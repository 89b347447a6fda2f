package org.peerbench.matching.support;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.record.Session;
import org.peerbench.matching.record.Sessions;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.record.StoredSupports;
import org.peerbench.matching.words.Names;

/** The sessions of a support as a file for calendars, for whoever has its address. */
final class CalendarPage {
    static final String PATH = "supports/{support}/calendar.ics";

    private CalendarPage() {}

    /** Its address, with the secret. */
    static String address(ToolContext context, StoredSupport support) {
        return context.path("supports/" + support.id() + "/calendar.ics") + "?key=" + support.calendar();
    }

    static Answer show(Request request, ToolContext context) {
        String key = request.query("key").orElse("");
        StoredSupport support = context.database()
                .read(sql -> new StoredSupports(sql).find(request.path("support")))
                .filter(each -> same(each.calendar(), key))
                .orElseThrow(() -> Refusal.notFound(context.texts().of("support.none")));
        List<Session> sessions = context.database().read(sql -> new Sessions(sql).of(support.id()));
        return new Answer.CalendarFile("peer-support.ics", SessionCalendar.of(sessions, summary(support, context)));
    }

    /** What an entry is called in calendars. */
    static String summary(StoredSupport support, ToolContext context) {
        Texts texts = context.texts();
        Names names = Names.of(context);
        return texts.of(
                "support.calendar.summary",
                names.area(support.giver()),
                names.area(support.receiver()),
                SupportWords.within(names.theme(support.theme())));
    }

    /** Takes as long for a wrong key as for a right one. */
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
