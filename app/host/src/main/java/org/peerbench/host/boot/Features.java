package org.peerbench.host.boot;

import java.util.List;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.text.BundleTexts;

/** The workbench's own features, taken together: to the rest of the host they are one more generation, at the root. */
record Features(List<Tool> all) implements Tool {
    /** The texts of the shell, which every feature and every tool may fall back on. */
    private static final Bundle SHELL = new Bundle("org.peerbench.host.messages");

    static Texts shellTexts() {
        return texts(List.of(SHELL));
    }

    static Texts texts(List<Bundle> bundles) {
        return BundleTexts.read(bundles, Features.class.getClassLoader(), null);
    }

    @Override
    public void contribute(Contributions to) {
        to.texts(SHELL);
        HostPermissions.all().forEach(to::permission);
        all.forEach(feature -> feature.contribute(to));
    }
}
