package org.peerbench.host.tool;

import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginManager;

/** A tool's own class loader. PF4J's swallows the parent's message, which holds the sentence for the author. */
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
}
