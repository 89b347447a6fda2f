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
final class ApiOnlyLoader extends ClassLoader {
    private static final List<String> OFFERED =
            List.of("org.peerbench.api.", "org.slf4j.", "org.jdbi.v3.core.", "gg.jte.", "com.fasterxml.jackson.");

    private final ClassLoader host;

    ApiOnlyLoader(ClassLoader host) {
        super(ClassLoader.getPlatformClassLoader());
        this.host = host;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (OFFERED.stream().anyMatch(name::startsWith) || name.equals(Ending.class.getName())) {
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
