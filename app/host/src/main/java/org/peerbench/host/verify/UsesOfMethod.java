package org.peerbench.host.verify;

import java.util.Arrays;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads what one method uses, line by line. */
final class UsesOfMethod extends MethodVisitor {
    private final String name;
    private final Uses uses;
    private String place;

    UsesOfMethod(String name, Uses uses) {
        super(Opcodes.ASM9);
        this.name = name;
        this.uses = uses;
        place = name;
    }

    @Override
    public void visitLineNumber(int line, Label start) {
        place = name + ":" + line;
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean isInterface) {
        uses.member(place, owner, method, descriptor);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
        uses.member(place, owner, field, descriptor);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        uses.type(place, type);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        uses.types(place, Type.getType(descriptor));
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
        uses.type(place, type);
    }

    @Override
    public void visitLdcInsn(Object value) {
        constant(value);
    }

    /** A method reference such as {@code Thread::new} is a call too. */
    @Override
    public void visitInvokeDynamicInsn(String method, String descriptor, Handle bootstrap, Object... arguments) {
        uses.types(place, Type.getMethodType(descriptor));
        Arrays.stream(arguments).forEach(this::constant);
    }

    private void constant(Object value) {
        if (value instanceof Type type) {
            uses.types(place, type);
        } else if (value instanceof Handle handle) {
            uses.member(place, handle.getOwner(), handle.getName(), handle.getDesc());
        }
    }
}
