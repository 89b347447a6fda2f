package org.peerbench.host.verify;

import java.util.Map;

/** Classes that this Java cannot read. */
final class ClassVersions implements Check {
    private static final int MAGIC = 0xCAFEBABE;
    private static final int HEADER = 8;
    /** Java 1 had class file version 45, and each Java since one more. */
    private static final int BEFORE_JAVA_1 = 44;

    @Override
    public void look(JarFiles jar, Findings findings) {
        jar.classes().forEach(file -> look(file, findings));
    }

    private static void look(Map.Entry<String, byte[]> file, Findings findings) {
        String name = JarFiles.className(file.getKey());
        int java = javaOf(file.getValue());
        if (java < 0) {
            findings.add(Code.BROKEN_CLASS, name);
        } else if (java > Runtime.version().feature()) {
            findings.add(
                    Code.NEWER_JAVA,
                    name,
                    Integer.toString(java),
                    Integer.toString(Runtime.version().feature()));
        }
    }

    /** The Java that a class was compiled for, or -1 if it is no class. */
    static int javaOf(byte[] content) {
        if (content.length < HEADER || number(content, 0, 4) != MAGIC) {
            return -1;
        }
        return number(content, 6, 2) - BEFORE_JAVA_1;
    }

    private static int number(byte[] content, int from, int length) {
        int number = 0;
        for (int at = from; at < from + length; at++) {
            number = (number << 8) | (content[at] & 0xFF);
        }
        return number;
    }
}
