package org.peerbench.host.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.peerbench.host.instance.InstanceKind;

/** Backups in words. */
final class Words {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private Words() {}

    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    /** Such as 3.4 MB. */
    static String size(long bytes) {
        return bytes < 1_000_000
                ? Sentences.of("backup.kilobytes", Math.max(1, Math.round(bytes / 1000.0)))
                : Sentences.of("backup.megabytes", bytes / 1_000_000.0);
    }

    static String contents(Manifest manifest) {
        return Sentences.of(
                "backup.contents",
                manifest.rows("area"),
                manifest.rows("organisation"),
                manifest.rows("person"),
                manifest.rows("change_set"));
    }

    static String holds(Path file, Manifest manifest) {
        return Sentences.of(
                manifest.kind() == InstanceKind.DEMO ? "backup.made.demo" : "backup.made.live",
                file.toAbsolutePath().normalize(),
                contents(manifest));
    }
}
