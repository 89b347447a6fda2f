package org.peerbench.host.verify;

/**
 * One class, method or field that a class uses, or a native method that it has.
 *
 * @param place      the class that uses it, with the line where it is known
 * @param owner      the class used, with slashes
 * @param member     the method or field, or {@code null} for the class itself
 * @param descriptor the member's types, as class files write them, or {@code null}
 */
record Use(String place, String owner, String member, String descriptor) {
    /** The member under which a native method of the class itself is told. */
    static final String NATIVE = "<native>";

    /** As people write it: {@code java.lang.System.exit}. */
    String name() {
        String type = owner.replace('/', '.');
        return member == null || member.equals("<init>") ? type : type + "." + member;
    }
}
