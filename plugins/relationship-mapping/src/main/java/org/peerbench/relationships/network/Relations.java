package org.peerbench.relationships.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The relations that are always there. Intensity follows the PARTNER tool's four levels, frequency the contact scale of
 * Luke et al. (UserNetR), trust and value PARTNER's three items each on 1 to 4, scored as the mean of the three.
 */
public final class Relations {
    /** How closely two organisations work together: 0 not at all to 4 integrate. Both sides are asked. */
    public static final Relation INTENSITY = of("intensity", false, 0, 4, 1);

    /** How often they are in contact: 0 never to 5 daily. Both sides are asked. */
    public static final Relation FREQUENCY = of("frequency", false, 0, 5, 1);

    /** How far one trusts the other: 1 not at all to 4 a great deal; shown only over several raters. */
    public static final Relation TRUST = of("trust", true, 1, 4, 3);

    /** How much one values what the other brings: 1 not at all to 4 a great deal; shown only over several raters. */
    public static final Relation VALUE = of("value", true, 1, 4, 3);

    private Relations() {}

    /** All four. */
    public static List<Relation> builtIn() {
        return List.of(INTENSITY, FREQUENCY, TRUST, VALUE);
    }

    /** The relation with this code. */
    public static Optional<Relation> byCode(String code) {
        return builtIn().stream()
                .filter(relation -> relation.code().equals(code))
                .findFirst();
    }

    /** Whether answers on this relation are only ever told combined, as means over at least five raters. */
    public static boolean isConfidential(String code) {
        return code.equals(TRUST.code()) || code.equals(VALUE.code());
    }

    private static Relation of(String code, boolean directed, int none, int strongest, int level) {
        List<ScalePoint> points = IntStream.rangeClosed(none, strongest)
                .mapToObj(value -> point(code, value, value > none))
                .toList();
        return new Relation(code, Label.key("relation." + code), directed, new Scale(code, 1, points, true), level);
    }

    private static ScalePoint point(String code, int value, boolean meansTie) {
        String key = "scale." + code + "." + value;
        return new ScalePoint(value, Label.key(key), Label.key(key + ".wording"), meansTie);
    }
}
