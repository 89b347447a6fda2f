package org.peerbench.host.transfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.peerbench.api.transfer.ImportPlan;

/** What tells two plans apart that would not do the same. */
final class Digest {
    private Digest() {}

    static String of(ImportPlan plan) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, plan.read() + " " + plan.kept() + " " + plan.merged() + " " + plan.skipped());
            plan.findings().forEach(finding -> add(digest, finding.toString()));
            plan.notes().forEach(note -> add(digest, note));
            add(digest, String.valueOf(plan.preview()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
