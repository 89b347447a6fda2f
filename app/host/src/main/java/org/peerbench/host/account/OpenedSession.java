package org.peerbench.host.account;

/**
 * A session that has just begun.
 *
 * @param cookieValue what the browser keeps; the server does not
 * @param csrf        the token that every form of this session carries
 */
public record OpenedSession(String cookieValue, String csrf) {}
