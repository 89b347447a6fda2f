package org.peerbench.host.verify;

import java.util.HashSet;
import java.util.Set;
import org.peerbench.host.tool.ApiOnlyLoader;

/** Classes and members that a tool uses and would not get. Each is told once, at the first place of a class. */
final class OfferedUses implements ClassUses.Rule {
    private static final String API = "org/peerbench/api/";

    private final Surface surface;
    private final Set<String> told = new HashSet<>();

    OfferedUses(Surface surface) {
        this.surface = surface;
    }

    @Override
    public void look(JarFiles jar, Use use, Findings findings) {
        String owner = use.owner();
        if (jar.hasClass(owner) || Use.NATIVE.equals(use.member())) {
            return;
        }
        if (owner.startsWith(API)) {
            api(use, findings);
        } else if (!isGiven(owner) && told.add(owner)) {
            findings.add(Code.CLASS_NOT_OFFERED, use.place(), owner.replace('/', '.'));
        }
    }

    private void api(Use use, Findings findings) {
        if (!surface.has(use.owner())) {
            if (told.add(use.owner())) {
                findings.add(Code.UNKNOWN_API_TYPE, use.place(), use.owner().replace('/', '.'));
            }
        } else if (use.member() != null
                && !surface.has(use.owner(), use.member(), use.descriptor())
                && told.add(use.name() + use.descriptor())) {
            findings.add(Code.UNKNOWN_API_MEMBER, use.place(), use.name());
        }
    }

    private boolean isGiven(String owner) {
        if (ApiOnlyLoader.offers(owner.replace('/', '.'))) {
            return surface.has(owner);
        }
        return ClassLoader.getPlatformClassLoader().getResource(owner + ".class") != null;
    }
}
