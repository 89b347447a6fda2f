package org.peerbench.relationships.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.api.access.Role;
import org.peerbench.relationships.exporting.Exporting;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;

/** What the files of an area say to whom: for every format and every role. */
class KeptBackTest {
    @RegisterExtension
    static final Peerbench peerbench = Workbench.withThisTool();

    private static final String KNOWN = """
            source,target,level,observed,note,confidentiality,source_person
            Council %2$s,Trust %2$s,3,2024-05,told-to-partners,PARTNERS,%1$s
            Trust %2$s,Council %2$s,2,2024-06,told-to-all,PUBLIC,
            Council %2$s,Homes %2$s,4,2024-07,told-to-coordinators,COORDINATOR,%1$s
            Homes %2$s,Council %2$s,,2024-08,unsaid-to-coordinators,COORDINATOR,
            """;

    @TempDir
    Path folder;

    private final Workbench workbench = new Workbench(peerbench);

    @Test
    void onlyWhoLooksAfterTheAreaIsGivenPeopleAndWhatIsForThemAlone() {
        String area = workbench.area();
        String council = organisation("Council " + area);
        String person = workbench
                .api()
                .post("/api/people", Map.of("role", "Director", "organisation", council, "area", area))
                .json()
                .path("id")
                .asText();
        workbench.bring(area, "format=csv-edges&unlisted=unknown", KNOWN.formatted(person, area));
        String other = workbench.area();
        for (String format : Exporting.FORMATS) {
            for (Api reader : List.of(peerbench.api(Role.VIEWER), peerbench.api(Role.AREA_LEAD, other))) {
                String told = told(reader, area, format);
                assertFalse(told.contains("to-coordinators"), () -> format + told);
                assertFalse(told.contains(person), () -> format + told);
                assertFalse(told.contains("COORDINATOR"), () -> format + told);
            }
            for (Api keeper : List.of(peerbench.api(Role.COORDINATOR), peerbench.api(Role.AREA_LEAD, area))) {
                boolean all = List.of("graphml", "gexf", "gexf-1.2", "kumu-json", "xlsx", "csv-edges", "csv-links")
                        .contains(format);
                String told = told(keeper, area, format);
                assertEquals(all, told.contains("told-to-coordinators") && told.contains(person), format);
            }
        }
    }

    @Test
    void trustAndValueAreInNoFileForAnybody() {
        String area = workbench.area();
        workbench.bring(area, "format=csv-edges&unlisted=unknown", KNOWN.formatted("", area));
        for (Role role : Role.values()) {
            Api reader = peerbench.api(role, role == Role.AREA_LEAD ? new String[] {area} : new String[0]);
            for (String format : Exporting.FORMATS) {
                for (String relation : List.of("trust", "value")) {
                    ApiAnswer answer = reader.get(address(area, format) + "&relation=" + relation);
                    assertEquals(403, answer.status(), () -> role + " " + format + " " + answer);
                }
            }
        }
    }

    private String organisation(String name) {
        ApiAnswer made = workbench.api().post("/api/organisations", Map.of("name", name, "type", "voluntary"));
        assertEquals(201, made.status(), made::toString);
        return made.json().path("id").asText();
    }

    /** A file's text; nothing where the reader may not see the area at all. */
    private String told(Api reader, String area, String format) {
        ApiAnswer answer = reader.get(address(area, format));
        assertTrue(List.of(200, 403, 404).contains(answer.status()), answer::toString);
        if (answer.status() != 200) {
            return "";
        }
        return format.startsWith("xlsx")
                ? unzipped(answer.bytes())
                : new String(answer.bytes(), StandardCharsets.UTF_8);
    }

    private static String address(String area, String format) {
        return "/api/tools/relationship-mapping/areas/" + area + "/export?format=" + format;
    }

    private String unzipped(byte[] workbook) {
        StringBuilder text = new StringBuilder();
        try {
            Path file = Files.write(folder.resolve("workbook.xlsx"), workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }
}
