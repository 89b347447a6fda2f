package org.peerbench.host.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Random secrets of 256 bits, which are handed out once and stored only as their SHA-256. A slow hash is not needed:
 * nobody can guess 256 random bits.
 */
public final class Secrets {
    private static final int BYTES = 32;
    /** 32 bytes in base64url without padding. */
    private static final int LENGTH = 43;

    private final SecureRandom random = new SecureRandom();

    /** Draws from the platform's strong source. */
    public Secrets() {}

    /** A new secret. */
    public String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return encode(bytes);
    }

    /** Whether a text has the length of a secret: nothing else is worth a question to the database. */
    public static boolean plausible(String text) {
        return text != null && text.length() == LENGTH;
    }

    /** What is stored of a secret. */
    public static String hash(String secret) {
        return encode(sha256(secret));
    }

    /** Another secret that whoever has the first can know, and whoever has its hash cannot. */
    static String derive(String purpose, String secret) {
        return encode(sha256(purpose + ":" + secret));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
