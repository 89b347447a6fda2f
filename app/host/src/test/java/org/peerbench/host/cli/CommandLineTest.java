package org.peerbench.host.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the command line says, without a process around it. */
class CommandLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void everyCommandAndEveryOptionSaysWhatItIsFor() {
        assertAll(withThoseBelow(Peerbench.commandLine())
                .flatMap(command -> Stream.concat(
                        Stream.of(() -> assertTrue(
                                command.getCommandSpec().usageMessage().description().length > 0,
                                command.getCommandSpec().qualifiedName())),
                        command.getCommandSpec().args().stream()
                                .map(each -> () -> assertTrue(
                                        each.description().length > 0,
                                        command.getCommandSpec().qualifiedName() + " " + each.paramLabel())))));
    }

    @Test
    void aCommandMayHaveWordsOfItsOwnForAnOption() {
        assertEquals(0, run("demo", "--help"));
        assertTrue(out.toString().contains("A folder to keep it in; else a temporary one."), out.toString());
        assertTrue(out.toString().contains("0 picks a free one (default: 7070)."), out.toString());
    }

    @Test
    void anUnknownRoleIsAnsweredWithThoseThatThereAre() {
        assertEquals(2, run("user", "add", "Ann", "--role", "king", "--data", folder.toString()));
        assertTrue(
                err.toString()
                        .contains(
                                "No role is called 'king'. Roles are administrator, coordinator, area-lead and viewer"),
                err.toString());
    }

    /** The numbers of areas and organisations are the issue's; themes make up the difference. */
    @Test
    void loadingSaysWhatWasLoadedOfEachKind() {
        assertEquals(0, run("load", "england", "--data", folder.toString()));
        assertTrue(
                out.toString().startsWith("161 areas, 2,107 organisations and 41 themes: 2,309 added, 0 changed, 0 as"),
                out.toString());
    }

    @Test
    void aFolderThatCannotBeMadeIsToldInASentence() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertEquals(1, run("load", "england", "--data", file.toString()));
        assertEquals(
                "The data folder " + file + " cannot be used. Choose another with --data, or make it writable.",
                err.toString().strip());
    }

    @Test
    void aTakenPortIsToldInASentenceAndTheFolderIsFreeAgain() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(other.getLocalPort());
            for (int time = 1; time <= 2; time++) {
                assertEquals(1, run("serve", "--data", folder.toString(), "--port", port));
            }
            String sentence = "Port " + port + " is taken by another program. Stop it, or choose another with --port.";
            assertEquals(List.of(sentence, sentence), err.toString().lines().toList());
            assertEquals("", out.toString());
        }
    }

    @Test
    void anAddressOfAnotherMachineIsToldInASentence() {
        // 192.0.2.0/24 is kept for documentation (RFC 5737): no machine has it.
        assertEquals(1, run("serve", "--data", folder.toString(), "--port", "0", "--host", "192.0.2.1"));
        assertEquals(
                "The address 192.0.2.1 is not one of this machine. Name another with --host, such as 127.0.0.1.",
                err.toString().strip());
    }

    @Test
    void aPortThatDoesNotExistIsToldInASentence() {
        assertEquals(1, run("serve", "--data", folder.toString(), "--port", "99999"));
        assertEquals(
                "There is no port 99999. Choose one up to 65535 with --port, or 0 for a free one.",
                err.toString().strip());
    }

    @Test
    void aFileThatIsNoJarIsAnErrorWithItsMend() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.jar"), "Dear colleague");
        assertEquals(1, run("plugin", "verify", letter.toString()));
        assertEquals("""
                unknown unknown, made by unknown
                ERROR  NOT_A_JAR  letter.jar
                    The file cannot be read as a jar; it may be damaged or not fully copied.
                    Build it again, copy it again, or choose the jar and not another file.
                It cannot be used: one error, no warning, no note.
                """, out.toString());
    }

    @Test
    void verifyingAFileThatIsNotThereIsWrongUsage() {
        assertEquals(2, run("plugin", "verify", folder.resolve("no.jar").toString(), "--data", folder.toString()));
        assertTrue(err.toString().startsWith("There is no file "), err.toString());
    }

    private int run(String... words) {
        return Peerbench.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    private static Stream<CommandLine> withThoseBelow(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                command.getSubcommands().values().stream().flatMap(CommandLineTest::withThoseBelow));
    }
}
