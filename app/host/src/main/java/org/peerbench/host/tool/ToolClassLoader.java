package org.peerbench.host.tool;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.security.CodeSource;
import java.security.cert.Certificate;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginManager;

/**
 * A tool's own class loader. It turns aside what would end the process, and passes on the sentence for the tool's author
 * about a class that is not offered, which PF4J's swallows.
 */
final class ToolClassLoader extends PluginClassLoader {
    private final ApiOnlyLoader offered;

    ToolClassLoader(PluginManager pf4j, PluginDescriptor descriptor, ApiOnlyLoader offered) {
        super(pf4j, descriptor, offered);
        this.offered = offered;
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        try {
            return super.loadClass(name);
        } catch (ClassNotFoundException notHere) {
            return offered.loadClass(name);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        URL file = findResource(name.replace('.', '/') + ".class");
        if (file == null) {
            return super.findClass(name);
        }
        byte[] found = read(file, name);
        byte[] type = NoEnding.mayEnd(found) ? NoEnding.without(found) : found;
        return defineClass(name, type, 0, type.length, new CodeSource(getURLs()[0], (Certificate[]) null));
    }

    private static byte[] read(URL file, String name) throws ClassNotFoundException {
        try {
            URLConnection connection = file.openConnection();
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                return in.readAllBytes();
            }
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }
}
