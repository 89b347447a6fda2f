package org.peerbench.host.http;

import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.page.Request;
import org.peerbench.host.account.Access;
import org.peerbench.host.account.SessionGate;

/** Joins sessions and tokens, which accounts keep, to cookies and headers, which only the web side knows. */
public final class Visits implements Visitors, SessionGate {
    private final Access access;
    private final boolean secure;

    /** Cookies are marked secure where the workbench is reached by HTTPS. */
    public Visits(Access access, boolean secure) {
        this.access = access;
        this.secure = secure;
    }

    @Override
    public Optional<Visit> bySession(String cookie) {
        return access.sessions().find(cookie).map(found -> new Visit(found.id(), found.viewer(), found.csrf()));
    }

    @Override
    public Optional<Viewer> byToken(String token) {
        return access.tokens().viewerOf(token);
    }

    @Override
    public void flash(String session, Visitors.Flash flash) {
        access.sessions().flash(session, new org.peerbench.host.account.Flash(flash.message(), flash.undo()));
    }

    @Override
    public Optional<Visitors.Flash> takeFlash(String session) {
        return access.sessions().takeFlash(session).map(kept -> new Visitors.Flash(kept.message(), kept.undo()));
    }

    @Override
    public void open(Request request, String account) {
        HostRequest asked = (HostRequest) request;
        asked.session().ifPresent(access.sessions()::close);
        cookie(asked, access.sessions().open(account).cookieValue(), -1);
    }

    @Override
    public void close(Request request) {
        HostRequest asked = (HostRequest) request;
        asked.session().ifPresent(access.sessions()::close);
        cookie(asked, "", 0);
    }

    @Override
    public void closeOthers(Request request) {
        ((HostRequest) request).session().ifPresent(access.sessions()::closeOthers);
    }

    @Override
    public String address(Request request) {
        return ((HostRequest) request).address();
    }

    private void cookie(HostRequest request, String value, int seconds) {
        Cookie cookie = new Cookie(Doorkeeper.COOKIE, value, "/", seconds, secure, true, null, SameSite.LAX);
        request.http().cookie(cookie);
    }
}
