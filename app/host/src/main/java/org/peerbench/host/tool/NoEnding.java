package org.peerbench.host.tool;

import java.nio.charset.StandardCharsets;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Rewrites the classes of tools so that ending the process becomes an exception. The security manager, which could do
 * so as well, is on its way out of Java. Reflection gets round it: tools are trusted, this is against accidents.
 */
final class NoEnding {
    private static final String ENDING = Ending.class.getName().replace('.', '/');
    private static final byte[] EXIT = "exit".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] HALT = "halt".getBytes(StandardCharsets.ISO_8859_1);

    private NoEnding() {}

    /** Whether a class may call what ends the process: both names must stand in its file to be called. */
    static boolean mayEnd(byte[] type) {
        return contains(type, EXIT) || contains(type, HALT);
    }

    /** The class with such calls turned aside; all else as it was. */
    static byte[] without(byte[] type) {
        ClassReader reader = new ClassReader(type);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        return new Aside(super.visitMethod(access, name, descriptor, signature, exceptions));
                    }
                },
                0);
        return writer.toByteArray();
    }

    private static final class Aside extends MethodVisitor {
        Aside(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean onInterface) {
            if (owner.equals("java/lang/System") && name.equals("exit")) {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, ENDING, "exit", "(I)V", false);
            } else if (owner.equals("java/lang/Runtime") && (name.equals("exit") || name.equals("halt"))) {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, ENDING, "exit", "(Ljava/lang/Runtime;I)V", false);
            } else {
                super.visitMethodInsn(opcode, owner, name, descriptor, onInterface);
            }
        }
    }

    private static boolean contains(byte[] all, byte[] word) {
        for (int at = 0; at <= all.length - word.length; at++) {
            int matched = 0;
            while (matched < word.length && all[at + matched] == word[matched]) {
                matched++;
            }
            if (matched == word.length) {
                return true;
            }
        }
        return false;
    }
}
