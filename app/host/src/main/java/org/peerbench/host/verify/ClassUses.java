package org.peerbench.host.verify;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads every class of a jar once, and lets each rule see what it uses. */
record ClassUses(List<Supplier<Rule>> rules) implements Check {
    /** Judges one use of a class; a new one is made for each class that is looked at. */
    @FunctionalInterface
    interface Rule {
        void look(JarFiles jar, Use use, Findings findings);
    }

    @Override
    public void look(JarFiles jar, Findings findings) {
        jar.classes().forEach(file -> look(jar, file, findings));
    }

    private void look(JarFiles jar, Map.Entry<String, byte[]> file, Findings findings) {
        int java = ClassVersions.javaOf(file.getValue());
        if (java < 0 || java > Runtime.version().feature()) {
            return;
        }
        List<Rule> fresh = rules.stream().map(Supplier::get).toList();
        try {
            Uses.read(file.getValue(), use -> fresh.forEach(rule -> rule.look(jar, use, findings)));
        } catch (RuntimeException broken) {
            findings.add(Code.BROKEN_CLASS, JarFiles.className(file.getKey()));
        }
    }
}
