package org.peerbench.host.verify;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.peerbench.api.Tool;
import org.peerbench.host.tool.ApiOnlyLoader;
import org.peerbench.host.tool.Collector;

/**
 * The process in which a tool is asked what it adds, and nothing else: its own program, so that a tool which hangs,
 * fills the memory or ends the process does so to nobody. Prints {@link Told} and ends at once.
 */
final class Rehearsal {
    private Rehearsal() {}

    /** Takes the jar and the name of the class. */
    public static void main(String[] words) throws IOException {
        PrintStream answer = System.out;
        // What a tool prints must not stand in the answer.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {Path.of(words[0]).toUri().toURL()}, new ApiOnlyLoader(Rehearsal.class.getClassLoader()))) {
            answer.write(new ObjectMapper().writeValueAsBytes(ask(loader, words[1])));
            answer.flush();
        }
        // A thread that the tool has started would keep the process.
        Runtime.getRuntime().halt(0);
    }

    private static Told ask(ClassLoader loader, String type) {
        Thread.currentThread().setContextClassLoader(loader);
        try {
            Class<?> found = Class.forName(type, true, loader);
            if (!Tool.class.isAssignableFrom(found)) {
                return Told.nothing(false, null);
            }
            return ask((Tool) found.getConstructor().newInstance());
        } catch (Noting.TooMuch endless) {
            throw endless;
        } catch (Throwable fault) {
            Throwable cause = fault.getCause() == null ? fault : fault.getCause();
            return Told.nothing(true, cause.toString());
        }
    }

    private static Told ask(Tool tool) {
        List<Added> first = added(tool);
        boolean steady = first.equals(added(tool));
        return new Told(first, steady, true, null, refusal(tool));
    }

    private static List<Added> added(Tool tool) {
        Noting noting = new Noting();
        tool.contribute(noting.contributions());
        return noting.noted();
    }

    private static String refusal(Tool tool) {
        try {
            Collector.ask(tool);
            return null;
        } catch (IllegalArgumentException refused) {
            return refused.getMessage();
        }
    }
}
