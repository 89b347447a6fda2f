package org.peerbench.host.outbox;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * How mail is sent. It stands in the file {@code mail.properties} of the data folder (host, port, security, user,
 * password, from) or in the environment ({@code PEERBENCH_MAIL_HOST} and so on), which comes first. Never in the database:
 * backups and moves would carry the password along.
 *
 * @param user     or {@code null} for a server that asks nobody
 * @param password or {@code null}
 * @param from     the sender's address
 */
public record MailSettings(String host, int port, Security security, String user, String password, String from) {
    /** The file in the data folder. */
    public static final String FILE = "mail.properties";

    private static final String VARIABLE = "PEERBENCH_MAIL_";

    /** How the way to the server is protected. */
    public enum Security {
        /** From the first byte. */
        TLS(465),
        /** After the greeting; without it nothing is sent. */
        STARTTLS(587),
        /** Not at all: for a server on the same machine. */
        NONE(25);

        private final int usualPort;

        Security(int usualPort) {
            this.usualPort = usualPort;
        }
    }

    /**
     * Reads the settings; empty if no host is named.
     *
     * @throws IllegalArgumentException with one sentence, if they cannot be used
     */
    public static Optional<MailSettings> read(Path folder, Map<String, String> environment) {
        Properties file = properties(folder.resolve(FILE));
        Named named = name -> Optional.ofNullable(environment.get(VARIABLE + name.toUpperCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(file.getProperty(name)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
        return named.value("host").map(host -> of(host, named));
    }

    private interface Named {
        Optional<String> value(String name);
    }

    private static MailSettings of(String host, Named named) {
        Security security = named.value("security").map(MailSettings::security).orElse(Security.STARTTLS);
        String from = named.value("from")
                .orElseThrow(() -> new IllegalArgumentException("The mail settings name no sender: add from=…"));
        return new MailSettings(
                host,
                named.value("port").map(MailSettings::port).orElse(security.usualPort),
                security,
                named.value("user").orElse(null),
                named.value("password").orElse(null),
                from);
    }

    private static Security security(String word) {
        try {
            return Security.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("The mail setting security is tls, starttls or none", unknown);
        }
    }

    private static int port(String number) {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("The mail setting port is a number", notANumber);
        }
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(in);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return properties;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return host + ":" + port + " (" + security + ")";
    }
}
