package org.peerbench.host.verify;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.peerbench.host.tool.ApiVersion;
import org.peerbench.host.tool.Descriptor;

/** Whether the jar says which tool it is, in words that the workbench can use. */
final class DescriptorCheck implements Check {
    @Override
    public void look(JarFiles jar, Findings findings) {
        if (jar.file(About.FILE).isEmpty()) {
            findings.add(Code.NO_DESCRIPTOR, About.FILE);
            return;
        }
        About about = About.of(jar);
        incomplete(about, findings);
        if (about.id() != null && !Descriptor.isId(about.id())) {
            findings.add(Code.BAD_ID, About.FILE, about.id());
        }
        if (about.type() != null && !jar.hasClass(about.type().replace('.', '/'))) {
            findings.add(Code.TOOL_CLASS_MISSING, About.FILE, about.type());
        }
        if (about.provider() == null) {
            findings.add(Code.NO_MAKER, About.FILE);
        }
        range(about.requires(), findings);
    }

    private static void incomplete(About about, Findings findings) {
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put("plugin.id", about.id());
        wanted.put("plugin.version", about.version());
        wanted.put("plugin.class", about.type());
        wanted.forEach((key, value) -> {
            if (value == null) {
                findings.add(Code.INCOMPLETE_DESCRIPTOR, About.FILE, key);
            }
        });
    }

    private static void range(String requires, Findings findings) {
        if (requires == null) {
            findings.add(Code.NO_API_RANGE, About.FILE, ApiVersion.NOW);
            return;
        }
        Optional<Boolean> fits = ApiVersion.fits(requires);
        if (fits.isEmpty()) {
            findings.add(Code.BAD_API_RANGE, About.FILE, requires, ApiVersion.NOW);
        } else if (!fits.get()) {
            findings.add(Code.OTHER_API, About.FILE, requires, ApiVersion.NOW);
        }
    }
}
