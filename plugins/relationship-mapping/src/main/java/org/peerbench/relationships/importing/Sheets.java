package org.peerbench.relationships.importing;

import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.transfer.ImportFile;
import org.peerbench.relationships.file.Grid;
import org.peerbench.relationships.file.Limits;
import org.peerbench.relationships.file.NetworkFile;
import org.peerbench.relationships.file.Unreadable;
import org.peerbench.relationships.file.Unsaid;
import org.peerbench.relationships.file.matrix.MatrixReader;
import org.peerbench.relationships.file.sheet.SheetReader;

/** Networks in the sheets of a workbook or a CSV. */
final class Sheets {
    private Sheets() {}

    /** Lists of nodes and of links; a workbook that has neither may hold a matrix. */
    static NetworkFile network(ImportFile file, Asked asked) {
        List<Grid> grids = grids(file);
        for (Grid grid : grids) {
            if (MatrixReader.looksLikeOne(grid)) {
                return matrix(grid, asked);
            }
        }
        return SheetReader.read(grids, Limits.STANDARD);
    }

    /** Whether {@link #network} reads a matrix. */
    static boolean holdMatrix(ImportFile file) {
        return grids(file).stream().anyMatch(MatrixReader::looksLikeOne);
    }

    static NetworkFile matrix(ImportFile file, Asked asked) {
        return matrix(
                grids(file).stream().findFirst().orElseThrow(() -> new Unreadable(Unreadable.Reason.NO_NETWORK, 0)),
                asked);
    }

    private static NetworkFile matrix(Grid grid, Asked asked) {
        return MatrixReader.read(grid, Limits.STANDARD, asked.is("directed", "false"));
    }

    private static List<Grid> grids(ImportFile file) {
        List<Grid> grids = new ArrayList<>();
        for (ImportFile.Sheet sheet : file.sheets()) {
            if ((sheet.offered() || sheet.name().equals(Unsaid.SHEET))
                    && !sheet.lines().isEmpty()) {
                grids.add(new Grid(
                        sheet.name(),
                        sheet.lines().stream()
                                .map(line -> new Grid.Line(line.number(), line.cells()))
                                .toList()));
            }
        }
        return grids;
    }
}
