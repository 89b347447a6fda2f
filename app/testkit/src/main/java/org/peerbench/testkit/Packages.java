package org.peerbench.testkit;

import java.util.ArrayList;
import java.util.List;

/** The packages whose classes a tool is offered. */
final class Packages {
    private static final List<String> OFFERED = List.of(
            "java..",
            "javax..",
            "org.peerbench.api..",
            "org.slf4j",
            "org.jdbi.v3.core..",
            "gg.jte..",
            "com.fasterxml.jackson..");

    private Packages() {}

    static String[] offered(String root, String... own) {
        List<String> all = new ArrayList<>(OFFERED);
        all.add(root + "..");
        all.addAll(List.of(own));
        return all.toArray(String[]::new);
    }
}
