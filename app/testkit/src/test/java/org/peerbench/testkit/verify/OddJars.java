package org.peerbench.testkit.verify;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.peerbench.api.Tool;
import org.peerbench.api.text.Bundle;
import org.peerbench.testkit.ToolJar;

/** One jar for each code that the verifier knows. */
final class OddJars {
    private static final String MESSAGES = "org/peerbench/testkit/verify/messages.properties";
    private static final String SOUND = OddTools.Sound.class.getName().replace('.', '/') + ".class";

    private OddJars() {}

    static ToolJar sound() {
        return of(OddTools.Sound.class);
    }

    static Map<String, ToolJar> byCode() {
        Map<String, ToolJar> all = new LinkedHashMap<>();
        descriptors(all);
        classes(all);
        calls(all);
        contributions(all);
        all.put(
                "OTHERS_TABLE",
                sound().withFile("db/V1__more.sql", bytes("create table sound__a (id text);\ndelete from area;")));
        return all;
    }

    private static void descriptors(Map<String, ToolJar> all) {
        all.put("NO_DESCRIPTOR", ToolJar.named("nameless.jar").with(OddTools.Sound.class));
        all.put("INCOMPLETE_DESCRIPTOR", sound().saying("plugin.version", ""));
        all.put("BAD_ID", sound().saying("plugin.id", "host"));
        all.put("NO_MAKER", sound().saying("plugin.provider", ""));
        all.put("NO_API_RANGE", sound().saying("plugin.requires", ""));
        all.put("BAD_API_RANGE", sound().saying("plugin.requires", ">>>"));
        all.put("OTHER_API", sound().saying("plugin.requires", ">=7.0.0"));
        all.put("TOOL_CLASS_MISSING", sound().saying("plugin.class", "org.example.Lost"));
        all.put(
                "NOT_A_TOOL",
                sound().with(OddTools.NoTool.class).saying("plugin.class", OddTools.NoTool.class.getName()));
        all.put("NOT_ASKED", sound().saying("plugin.id", "Sound"));
    }

    private static void classes(Map<String, ToolJar> all) {
        byte[] newer = compiled(OddTools.Sound.class);
        newer[7] = 69;
        all.put("NEWER_JAVA", sound().withFile(SOUND, newer));
        all.put("BROKEN_CLASS", sound().withFile(SOUND, Arrays.copyOf(compiled(OddTools.Sound.class), 60)));
        all.put("CARRIES_API", sound().with(Bundle.class));
        all.put("CARRIES_PLATFORM", sound().with(TextNode.class));
        all.put("UNKNOWN_API_TYPE", sound().withFile(SOUND, renamed("api/page/View", "api/page/Veiw")));
        all.put("UNKNOWN_API_MEMBER", sound().withFile(SOUND, renamed("navigation", "narration_")));
        all.put("INTERNAL_CLASS", sound().withFile(SOUND, renamed("java/lang/Object", "sun/misc/Unsafes")));
    }

    private static void calls(Map<String, ToolJar> all) {
        all.put("ENDS_PROCESS", of(OddTools.EndsTheProcess.class));
        all.put("STARTS_PROCESS", of(OddTools.StartsAProcess.class));
        all.put("STARTS_THREADS", of(OddTools.StartsAThread.class));
        all.put("CHANGES_PROCESS", of(OddTools.ChangesTheProcess.class));
        all.put("NATIVE_CODE", of(OddTools.Native.class));
        all.put("BREAKS_OPEN", of(OddTools.BreaksOpen.class));
        all.put("USES_NETWORK", of(OddTools.UsesTheNetwork.class));
        all.put("CLASS_NOT_OFFERED", of(OddTools.Reaches.class));
    }

    private static void contributions(Map<String, ToolJar> all) {
        all.put("CONTRIBUTE_FAILS", of(OddTools.Fails.class));
        all.put("CONTRIBUTE_HANGS", of(OddTools.Hangs.class));
        all.put("CONTRIBUTE_ENDS", of(OddTools.NeverEnds.class));
        all.put("CONTRIBUTE_VARIES", of(OddTools.Varies.class));
        all.put("CONTRIBUTION_REFUSED", of(OddTools.EvilPath.class));
        all.put("TOO_MANY_ENTRIES", of(OddTools.Crowds.class));
        all.put("UNKNOWN_PERMISSION", of(OddTools.Unguarded.class));
        all.put("TEXT_MISSING", of(OddTools.Wordless.class));
        all.put("BUNDLE_MISSING", of(OddTools.Forgetful.class));
        all.put("MIGRATIONS_MISSING", of(OddTools.Forgetful.class));
        all.put("ASSET_MISSING", of(OddTools.Forgetful.class));
    }

    private static ToolJar of(Class<? extends Tool> tool) {
        return ToolJar.of(tool)
                .with(OddTools.Quiet.class)
                .with(MESSAGES)
                .saying("plugin.provider", "Saltby Council")
                .saying("plugin.requires", "0.1.0");
    }

    /** The sound tool's class with a name in it changed to another of the same length. */
    private static byte[] renamed(String from, String to) {
        String content = new String(compiled(OddTools.Sound.class), StandardCharsets.ISO_8859_1);
        return content.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] compiled(Class<?> type) {
        String file = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getClassLoader().getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
