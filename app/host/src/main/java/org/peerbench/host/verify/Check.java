package org.peerbench.host.verify;

/** Looks at a jar for one kind of thing. */
@FunctionalInterface
interface Check {
    void look(JarFiles jar, Findings findings);
}
