package org.peerbench.host.area;

import gg.jte.Content;
import java.util.List;

/**
 * The map's file as its template sees it.
 *
 * @param picture the map
 * @param style   rules for it
 * @param above   lines over the map
 * @param below   lines under the legend
 * @param lines   where the lines, the map and the legend stand
 */
public record MapFileModel(
        TilePicture picture, Content style, List<String> above, List<String> below, MapFileLines lines) {}
