package org.peerbench.testkit.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerbench.host.verify.Finding;
import org.peerbench.host.verify.Verdict;
import org.peerbench.host.verify.Verifier;

class VerifierTest {
    private static final int TOO_MUCH = 301;

    @TempDir
    private Path folder;

    @Test
    void aSoundToolHasNoFindingAndTellsWhatItAdds() {
        Verdict verdict = Verifier.verify(OddJars.sound().writeTo(folder));

        assertEquals(List.of(), verdict.findings());
        assertTrue(verdict.passes());
        assertEquals("sound", verdict.about().id());
        assertEquals("Saltby Council", verdict.about().provider());
        assertEquals(
                List.of("permission", "texts", "navigation", "page"),
                verdict.added().stream().map(added -> added.kind()).toList());
        assertEquals(
                List.of("administrator", "area-lead", "coordinator", "viewer"),
                verdict.added("permission").get(0).roles());
    }

    static Stream<String> codes() {
        return OddJars.byCode().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void eachFindingIsMadeWithItsPlaceAndMend(String code) {
        Verdict verdict = Verifier.verify(OddJars.byCode().get(code).writeTo(folder));

        Finding finding = only(verdict, code);
        assertFalse(finding.place().isBlank());
        assertFalse(finding.what().startsWith("["), finding.what());
        assertFalse(finding.mend().startsWith("["), finding.mend());
        assertFalse((finding.what() + finding.mend()).matches(".*\\{\\d.*"), finding.toString());
    }

    @Test
    void everyCodeOfTheBundleHasAJarThatBringsItAbout() throws IOException {
        Set<String> tried = new TreeSet<>(OddJars.byCode().keySet());
        tried.addAll(Set.of("NOT_A_JAR", "TOO_LARGE"));
        Properties bundle = new Properties();
        try (InputStream in = Verifier.class.getResourceAsStream("messages.properties")) {
            bundle.load(in);
        }
        Set<String> known = bundle.stringPropertyNames().stream()
                .filter(key -> key.matches("[A-Z_]+"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, tried);
    }

    @ParameterizedTest
    @CsvSource({
        "ENDS_PROCESS, ERROR, OddTools$EndsTheProcess:",
        "STARTS_PROCESS, ERROR, OddTools$StartsAProcess:",
        "STARTS_THREADS, WARNING, OddTools$StartsAThread:",
        "BREAKS_OPEN, WARNING, OddTools$BreaksOpen:",
        "USES_NETWORK, NOTE, OddTools$UsesTheNetwork",
        "CLASS_NOT_OFFERED, WARNING, OddTools$Reaches:",
        "OTHERS_TABLE, ERROR, db/V1__more.sql:2",
        "TEXT_MISSING, WARNING, wordless.title",
        "ASSET_MISSING, ERROR, org/example/lost.css",
    })
    void aFindingSaysHowMuchItMattersAndWhere(String code, String severity, String place) {
        Finding finding = only(Verifier.verify(OddJars.byCode().get(code).writeTo(folder)), code);
        assertEquals(severity, finding.severity().name());
        assertTrue(finding.place().contains(place), finding.place());
    }

    @Test
    void theTablesOfATool() {
        Path jar = OddJars.sound()
                .withFile(
                        "db/V1__a.sql",
                        "create table sound__b (id text); create table \"sound__a\" (id text);"
                                .getBytes(StandardCharsets.UTF_8))
                .writeTo(folder);
        assertEquals(List.of("sound__a", "sound__b"), Verifier.verify(jar).tables());
    }

    @ParameterizedTest
    @CsvSource({"0", "40", "700"})
    void aFileThatIsNoJarSaysSo(int length) throws IOException {
        byte[] whole = Files.readAllBytes(OddJars.sound().writeTo(folder));
        Path cut = Files.write(folder.resolve("cut.jar"), Arrays.copyOf(whole, length));
        only(Verifier.verify(cut), "NOT_A_JAR");
    }

    @Test
    void aSmallFileThatUnpacksToAGreatDealIsRefused() throws IOException {
        Path bomb = folder.resolve("bomb.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("zeros"));
            byte[] megabyte = new byte[1 << 20];
            for (int megabytes = 0; megabytes < TOO_MUCH; megabytes++) {
                zip.write(megabyte);
            }
        }
        only(Verifier.verify(bomb), "TOO_LARGE");
    }

    private static Finding only(Verdict verdict, String code) {
        List<Finding> found = verdict.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
        assertFalse(found.isEmpty(), () -> "found only " + verdict.findings());
        return found.get(0);
    }
}
