package org.peerbench.api.route;

/** The HTTP methods of a route. */
public enum Method {
    GET,
    POST,
    PUT,
    DELETE
}
