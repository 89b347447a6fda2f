package org.peerbench.relationships.file;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A secret file and an address that listens: what no import may ever read, and files that point there. */
public final class Outside implements AutoCloseable {
    /** What the secret file holds, and the address would answer. */
    public static final String SECRET = "secret-7d1c0f";

    private final ServerSocket server;
    private final AtomicInteger calls = new AtomicInteger();
    private final String file;
    private final String address;

    /** Puts the file into a folder, and listens on this machine only. */
    public Outside(Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        file = secret.toUri().toString();
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        address = "http://127.0.0.1:" + server.getLocalPort() + "/";
        Thread listener = new Thread(this::listen, "outside");
        listener.setDaemon(true);
        listener.start();
    }

    private void listen() {
        while (!server.isClosed()) {
            try (Socket caller = server.accept()) {
                calls.incrementAndGet();
                caller.getOutputStream().write(("HTTP/1.0 200 OK\r\n\r\n" + SECRET).getBytes(StandardCharsets.UTF_8));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** How often somebody asked there. */
    public int calls() {
        return calls.get();
    }

    /** What can be put anywhere into a file. */
    public List<String> tokens() {
        return List.of(
                "<!DOCTYPE a [<!ENTITY xxe SYSTEM \"" + file + "\">]>",
                "<!DOCTYPE a SYSTEM \"" + address + "a.dtd\">",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM \"" + address + "p.dtd\"> %p;]>",
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + file + "\" parse=\"text\"/>",
                "<?xml-stylesheet href=\"" + address + "\"?>",
                file,
                address,
                "=WEBSERVICE(\"" + address + "\")");
    }

    /** The beginnings that would make an XML text read from there, wherever it says {@code &xxe;}. */
    public List<String> prologues() {
        return List.of(
                "<!DOCTYPE a [<!ENTITY xxe SYSTEM \"" + file + "\">]>",
                "<!DOCTYPE a [<!ENTITY xxe SYSTEM \"" + address + "\">]>",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM \"" + address + "p.dtd\"> %p; <!ENTITY xxe \"x\">]>",
                "<!DOCTYPE a SYSTEM \"" + address + "a.dtd\" [<!ENTITY xxe \"x\">]>");
    }

    /** A relationship of a workbook's part that points there. */
    public String relationship() {
        return "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + "externalLink\" Target=\"" + address + "\" TargetMode=\"External\"/>"
                + "<Relationship Id=\"rId98\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + "worksheet\" Target=\"" + file + "\" TargetMode=\"External\"/>";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
