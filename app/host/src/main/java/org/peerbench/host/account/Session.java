package org.peerbench.host.account;

import org.peerbench.api.access.Viewer;

/**
 * Somebody who is signed in, as of this request.
 *
 * @param id     the stored id: the hash of the cookie's value
 * @param viewer who asks, with the role and areas of now
 * @param csrf   the token that every form of this session carries
 */
public record Session(String id, Viewer viewer, String csrf) {}
