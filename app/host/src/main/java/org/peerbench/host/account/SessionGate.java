package org.peerbench.host.account;

import org.peerbench.api.page.Request;

/**
 * What the handlers of sign-in need from the HTTP layer, which alone knows cookies and addresses. It works on the
 * request that is being answered.
 */
public interface SessionGate {
    /** Begins a session and gives the browser its cookie; a session that the request had is ended. */
    void open(Request request, String account);

    /** Ends the request's session, if it has one, and takes the cookie away. */
    void close(Request request);

    /** Ends all other sessions of the account that asks. */
    void closeOthers(Request request);

    /** The address that the request came from, for counting failed sign-ins. */
    String address(Request request);
}
