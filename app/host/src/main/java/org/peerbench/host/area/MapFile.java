package org.peerbench.host.area;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Template;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.MapPosition;
import org.peerbench.host.http.Rendering;
import org.peerbench.host.templates.area.JtemapFileGenerated;

/** The map as a file that can stand alone: heading, sentence, legend and source are in it, and the same style. */
record MapFile(AreasFound found, WhereWords words, Texts texts) {
    Answer answer(LaidMap map) {
        TilePicture picture = new TileDrawing(found, map, texts).picture();
        List<String> above = List.of(title(), words.context());
        List<String> below = below();
        String rules = PictureStyle.read().rules();
        MapFileModel model = new MapFileModel(
                picture,
                out -> out.writeContent(rules),
                above,
                below,
                MapFileLines.around(picture, above.size(), below.size()));
        String svg = Rendering.of(Template.of(JtemapFileGenerated::render, model));
        return new Answer.Download(
                texts.of("area.file.map", found.question().day().toString()) + ".svg",
                "image/svg+xml; charset=utf-8",
                svg.getBytes(StandardCharsets.UTF_8));
    }

    private String title() {
        return found.figure()
                .map(figure ->
                        texts.of("area.figure.title", figure.indicator().label(), PeriodOfDay.words(figure.period()))
                                + ", " + figure.indicator().unit())
                .orElse(words.heading());
    }

    private List<String> below() {
        String source = found.figure()
                .map(figure -> new FigureNotes(texts).source(figure.source()))
                .orElse("");
        boolean fictional = found.day().stream().map(entry -> entry.position()).anyMatch(MapFile::isSchematic);
        return fictional ? List.of(source, texts.of("area.file.fictional")) : List.of(source);
    }

    private static boolean isSchematic(MapPosition position) {
        return position != null && position.schematic();
    }
}
