package org.peerbench.host.tool;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * The parent of every tool's class loader: it shows the JDK, the tool API and the four platform libraries, and nothing
 * of the host. A class that is not offered is refused with a sentence for the tool's author.
 */
public final class ApiOnlyLoader extends ClassLoader {
    private static final List<String> OFFERED =
            List.of("org.peerbench.api.", "org.slf4j.", "org.jdbi.v3.core.", "gg.jte.", "com.fasterxml.jackson.");

    private final ClassLoader host;

    /** Offers what this class loader of the host has of it. */
    public ApiOnlyLoader(ClassLoader host) {
        super(ClassLoader.getPlatformClassLoader());
        this.host = host;
    }

    /** Whether a class of this name would be offered, if the host has it. */
    public static boolean offers(String name) {
        return OFFERED.stream().anyMatch(name::startsWith);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (offers(name) || name.equals(Ending.class.getName())) {
            return host.loadClass(name);
        }
        throw new ClassNotFoundException(Sentences.of("load.not.offered", name));
    }

    /** Resources of the host stay with the host. */
    @Override
    protected URL findResource(String name) {
        return null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return Collections.emptyEnumeration();
    }
}
