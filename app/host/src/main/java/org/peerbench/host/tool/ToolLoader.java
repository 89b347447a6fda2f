package org.peerbench.host.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicLong;
import org.peerbench.api.Tool;
import org.pf4j.DefaultPluginDescriptor;
import org.pf4j.JarPluginLoader;
import org.pf4j.JarPluginManager;
import org.pf4j.Plugin;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginFactory;
import org.pf4j.PluginLoader;
import org.pf4j.PluginRuntimeException;

/**
 * Loads one tool at a time with PF4J. Each loading has a PF4J of its own and runs from its own copy of the jar, so that a
 * tool's fault, or its next version, touches no other.
 */
final class ToolLoader {
    private final Path running;
    private final ApiOnlyLoader offered = new ApiOnlyLoader(ToolLoader.class.getClassLoader());
    private final AtomicLong number = new AtomicLong();

    /** Copies of the jars go into the folder {@code running}; those that an earlier process left there are thrown away. */
    ToolLoader(Path running) {
        this.running = running;
        ToolFolder.jars(running).forEach(ToolLoader::discard);
    }

    /**
     * Loads a tool's class and makes the tool.
     *
     * @throws Unfit if its class is missing, is not a tool or cannot be made
     */
    LoadedTool load(Descriptor descriptor) throws Unfit {
        Path copy = copy(descriptor);
        Pf4j pf4j = new Pf4j(running, descriptor);
        pf4j.setSystemVersion(Requirements.API_VERSION);
        try {
            pf4j.loadPlugin(copy);
            ClassLoader loader = pf4j.getPluginClassLoader(descriptor.id());
            // What the tool starts inherits it, and can be told from what is the host's.
            Thread.currentThread().setContextClassLoader(loader);
            return new LoadedTool(make(descriptor, loader), loader, () -> unload(pf4j, descriptor.id(), copy));
        } catch (PluginRuntimeException refused) {
            unload(pf4j, descriptor.id(), copy);
            throw new Unfit(Sentences.of("load.failed", refused.getMessage()), refused);
        } catch (Unfit unfit) {
            unload(pf4j, descriptor.id(), copy);
            throw unfit;
        } catch (Throwable unforeseen) {
            unload(pf4j, descriptor.id(), copy);
            throw new Unfit(Sentences.of("load.failed", unforeseen), unforeseen);
        }
    }

    private Path copy(Descriptor descriptor) throws Unfit {
        try {
            Files.createDirectories(running);
            Path copy = running.resolve(descriptor.id() + "-" + number.incrementAndGet() + ".jar");
            return Files.copy(descriptor.jar(), copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new Unfit(Sentences.of("jar.not.copied"), failed);
        }
    }

    private static Tool make(Descriptor descriptor, ClassLoader loader) throws Unfit {
        try {
            Class<?> type = Class.forName(descriptor.type(), true, loader);
            if (!Tool.class.isAssignableFrom(type)) {
                throw new Unfit(Sentences.of("load.no.tool", descriptor.type()));
            }
            return (Tool) type.getConstructor().newInstance();
        } catch (ClassNotFoundException | NoClassDefFoundError missing) {
            throw new Unfit(Sentences.of("load.missing", Unfit.sentence(missing)), missing);
        } catch (UnsupportedClassVersionError newer) {
            throw new Unfit(Sentences.of("load.newer.java", Runtime.version().feature()), newer);
        } catch (ReflectiveOperationException | LinkageError failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            throw new Unfit(Sentences.of("load.not.made", descriptor.type(), cause), failed);
        }
    }

    private static void unload(Pf4j pf4j, String id, Path copy) {
        if (pf4j.getPlugin(id) != null) {
            pf4j.unloadPlugin(id);
        }
        discard(copy);
    }

    private static void discard(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException stillOpen) {
            copy.toFile().deleteOnExit();
        }
    }

    /** PF4J with our class loader, and with plugins that are only carriers: the host itself starts and stops tools. */
    private final class Pf4j extends JarPluginManager {
        private final Descriptor known;

        Pf4j(Path folder, Descriptor known) {
            super(folder);
            this.known = known;
        }

        /** What a tool needs has been looked into: PF4J would answer for it by leaving all of them out. */
        @Override
        protected PluginDescriptorFinder createPluginDescriptorFinder() {
            return new PluginDescriptorFinder() {
                @Override
                public boolean isApplicable(Path jar) {
                    return true;
                }

                @Override
                public PluginDescriptor find(Path jar) {
                    return new DefaultPluginDescriptor(
                            known.id(), "", known.type(), known.version(), "*", known.provider(), null);
                }
            };
        }

        @Override
        protected PluginLoader createPluginLoader() {
            return new JarPluginLoader(this) {
                @Override
                protected PluginClassLoader createPluginClassLoader(Path path, PluginDescriptor descriptor) {
                    return new ToolClassLoader(pluginManager, descriptor, offered);
                }
            };
        }

        @Override
        protected PluginFactory createPluginFactory() {
            return wrapper -> new Plugin() {};
        }
    }
}
