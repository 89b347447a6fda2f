package org.peerbench.relationships.measure;

import java.util.List;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Networks;

/**
 * Marriages among sixteen Florentine families (Padgett and Ansell 1993, as in Wasserman and Faust 1994 and statnet's
 * {@code flomarriage}).
 */
final class Florentine {
    static final List<String> MARRIAGES = List.of(
            "Acciaiuoli-Medici",
            "Albizzi-Ginori",
            "Albizzi-Guadagni",
            "Albizzi-Medici",
            "Barbadori-Castellani",
            "Barbadori-Medici",
            "Bischeri-Guadagni",
            "Bischeri-Peruzzi",
            "Bischeri-Strozzi",
            "Castellani-Peruzzi",
            "Castellani-Strozzi",
            "Guadagni-Lamberteschi",
            "Guadagni-Tornabuoni",
            "Medici-Ridolfi",
            "Medici-Salviati",
            "Medici-Tornabuoni",
            "Pazzi-Salviati",
            "Peruzzi-Strozzi",
            "Ridolfi-Strozzi",
            "Ridolfi-Tornabuoni");

    private Florentine() {}

    static Network network() {
        return Networks.complete(
                Networks.actors(
                        "Acciaiuoli",
                        "Albizzi",
                        "Barbadori",
                        "Bischeri",
                        "Castellani",
                        "Ginori",
                        "Guadagni",
                        "Lamberteschi",
                        "Medici",
                        "Pazzi",
                        "Peruzzi",
                        "Pucci",
                        "Ridolfi",
                        "Salviati",
                        "Strozzi",
                        "Tornabuoni"),
                MARRIAGES);
    }
}
