package org.peerbench.host.area;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the parts of the map's file stand, in pixels as text.
 *
 * @param viewBox of the whole file
 * @param width   of the whole file
 * @param height  of the whole file
 * @param left    where lines begin
 * @param above   base lines over the map
 * @param legend  places of the colours, by turns x and y
 * @param below   base lines under the legend
 */
public record MapFileLines(
        String viewBox,
        String width,
        String height,
        String left,
        List<String> above,
        List<LegendPlace> legend,
        List<String> below) {
    /** Where one colour of the legend and its words stand. */
    public record LegendPlace(String x, String y, String textX, String textY) {}

    private static final double LINE = 20;
    private static final double PAD = 16;
    private static final double COLOUR = 150;

    static MapFileLines around(TilePicture picture, int above, int below) {
        double[] box = java.util.Arrays.stream(picture.viewBox().split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        double width = Math.max(box[2], COLOUR * 5);
        double left = box[0];
        double top = box[1] - PAD - above * LINE;
        double legendTop = box[1] + box[3] + PAD;
        int perLine = (int) Math.max(1, Math.floor(width / COLOUR));
        int rows = (picture.colours().size() + perLine - 1) / perLine;
        double belowTop = legendTop + rows * LINE + PAD;
        double height = belowTop + below * LINE - top;
        return new MapFileLines(
                join(left - PAD, top - PAD, width + 2 * PAD, height + 2 * PAD),
                TileDrawing.one(width + 2 * PAD),
                TileDrawing.one(height + 2 * PAD),
                TileDrawing.one(left),
                lines(top + PAD, above),
                IntStream.range(0, picture.colours().size())
                        .mapToObj(i -> place(left + i % perLine * COLOUR, legendTop + i / perLine * LINE))
                        .toList(),
                lines(belowTop + PAD, below));
    }

    private static List<String> lines(double first, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> TileDrawing.one(first + i * LINE))
                .toList();
    }

    private static LegendPlace place(double x, double y) {
        return new LegendPlace(
                TileDrawing.one(x), TileDrawing.one(y), TileDrawing.one(x + 26), TileDrawing.one(y + 12));
    }

    private static String join(double... numbers) {
        return java.util.Arrays.stream(numbers)
                .mapToObj(TileDrawing::one)
                .collect(java.util.stream.Collectors.joining(" "));
    }
}
