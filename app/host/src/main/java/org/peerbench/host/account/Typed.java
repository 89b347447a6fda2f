package org.peerbench.host.account;

import java.util.List;
import org.peerbench.api.page.Request;

/** Fields whose blanks matter. */
final class Typed {
    private Typed() {}

    /** A password exactly as typed: a blank at its end belongs to it. */
    static String password(Request request, String field) {
        return request.form().fields().getOrDefault(field, List.of()).stream()
                .findFirst()
                .orElse("");
    }
}
