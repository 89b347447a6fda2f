package org.peerbench.host.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.peerbench.api.text.Texts;
import org.peerbench.host.tool.ToolGate;

/**
 * What the web side needs of the rest of the host.
 *
 * @param face         draws pages
 * @param visitors     knows who is signed in
 * @param gate         every call into a tool passes it
 * @param assets       the files of this moment
 * @param areaId       an area's id or code to its id, or {@code null}
 * @param spreadsheets writes tables as files
 * @param texts        the host's texts
 * @param json         the host's mapper
 * @param clock        the workbench's clock
 * @param filePrefix   begins the names of files that are saved: {@code DEMO-} in the demonstration, else empty
 */
public record WebParts(
        Face face,
        Visitors visitors,
        ToolGate gate,
        Supplier<Assets> assets,
        UnaryOperator<String> areaId,
        Spreadsheets spreadsheets,
        Texts texts,
        ObjectMapper json,
        Clock clock,
        String filePrefix) {}
